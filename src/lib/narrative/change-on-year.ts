import { UNITS } from '#lib/catalogue/unit.ts';
import type { Row } from '#lib/query/table.ts';
import type { ChangeOfRows } from './data-table.ts';
import { changeOnYear, quantityWithUnit } from './quantity.ts';
import { periodBefore, rowsAt, rowsBefore } from './ranking.ts';
import { textIn, type Scene } from './scene.ts';

/** Whether a column of the figure's table, by its title, prints the change on the year. */
export const isChange = (scene: Scene, title: string): boolean =>
	periodBefore(scene) !== null && title === changeOnYear(scene).title;

/** The change of an item on the year; null where one of its two rows is not there. */
export function changeOf(scene: Scene, code: string): ChangeOfRows | null {
	const now = rowsAt(scene, scene.chosen.time_period).find(
		(row) => textIn(row, scene.figure.across) === code
	);
	const before = rowsBefore(scene).get(code);
	return now && before ? changeBetween(scene, now, before) : null;
}

/** The change of the drawn measure from one row to another. */
export function changeBetween(scene: Scene, now: Row, before: Row): ChangeOfRows {
	const quantity = changeOnYear(scene);
	return {
		value: quantityWithUnit(scene, quantity, quantity.of(now, before)),
		rate: quantity.unit.long === UNITS.percent.long[scene.language],
		now,
		before
	};
}
