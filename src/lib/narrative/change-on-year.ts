import { UNITS } from '#lib/catalogue/unit.ts';
import type { Row } from '#lib/query/table.ts';
import { changeOnYear, quantityWithUnit } from './quantity.ts';
import { periodBefore, rowsAt, rowsBefore } from './ranking.ts';
import { textIn, type Scene } from './scene.ts';

/** The two rows of which a change on the year is printed. */
export interface ChangeOnYear {
	/** As it is printed, with its unit. */
	readonly value: string;
	/** In per cent, not as the difference. */
	readonly rate: boolean;
	readonly now: Row;
	readonly before: Row;
}

/** Whether a column of the figure's table, by its title, prints the change on the year. */
export const isChange = (scene: Scene, title: string): boolean =>
	periodBefore(scene) !== null && title === changeOnYear(scene).title;

/** The change of an item on the year; null where one of its two rows is not there. */
export function changeOf(scene: Scene, code: string): ChangeOnYear | null {
	const quantity = changeOnYear(scene);
	const now = rowsAt(scene, scene.chosen.time_period).find(
		(row) => textIn(row, scene.figure.across) === code
	);
	const before = rowsBefore(scene).get(code);
	if (!now || !before) return null;
	return {
		value: quantityWithUnit(scene, quantity, quantity.of(now, before)),
		rate: quantity.unit.long === UNITS.percent.long[scene.language],
		now,
		before
	};
}
