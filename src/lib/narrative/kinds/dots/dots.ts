import { small } from '#lib/base/small.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Row } from '#lib/query/table.ts';
import { ranking, rowsAt, type RankedItem } from '../../ranking.ts';
import { textIn, valueName, type Scene } from '../../scene.ts';

/** One mark of every item: a value of the dimension that `lines` names, in one area; or an area itself. */
export interface DotLine {
	readonly id: string;
	readonly area: string;
	/** An area, and what else `lines` tells apart, as in the key. */
	readonly name: string;
	/** The area of the figure, not the one beside it. */
	readonly main: boolean;
	/** Its place among the values of the dimension. */
	readonly turn: number;
	readonly value: string;
	/** The scene in which everything but the item is decided. */
	readonly scene: Scene;
	readonly rows: ReadonlyMap<string, Row>;
}

/** The marks of each item: those of the area first, each value of `lines` in its listed order. */
export function dotLines(scene: Scene): DotLine[] {
	const { figure, data, chosen } = scene;
	const dimension = linesOf(scene);
	const areas = [
		...new Set(
			[chosen.ref_area, figure.choices.ref_area?.beside].filter((one) => one !== undefined)
		)
	];
	const isOfAreas = dimension === 'ref_area';
	return areas.flatMap((area, place) =>
		(isOfAreas ? [area] : (data.values[dimension] ?? [])).map((value, turn): DotLine => {
			const here: Scene = { ...scene, chosen: { ...chosen, ref_area: area, [dimension]: value } };
			const names = [valueName(scene, 'ref_area', area)];
			if (!isOfAreas) names.push(valueName(scene, dimension, value));
			return {
				id: isOfAreas ? area : `${area}-${value}`,
				area,
				name: names.reduce((first, next) => named(scene, first, next)),
				main: place === 0,
				turn,
				value,
				scene: here,
				rows: new Map(
					rowsAt(here, chosen.time_period).map((row) => [textIn(row, figure.across), row])
				)
			};
		})
	);
}

/** In English the second name follows within a sentence: `Japan, by place of work`. */
const named = ({ language }: Scene, first: string, next: string): string =>
	language === 'en' ? `${first}, ${small(next)}` : `${first} ${next}`;

/** @throws RangeError where the figure does not say what its marks are */
export function linesOf({ figure }: Scene): DimensionId {
	if (figure.lines === undefined || figure.lines === 'measures')
		throw new RangeError(`${figure.id}: its lines are no dimension`);
	return figure.lines;
}

/** The items by the first of their values. */
export const dotItems = ([first]: readonly DotLine[]): readonly RankedItem[] =>
	first ? ranking(first.scene) : [];
