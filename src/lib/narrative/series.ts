import { period } from '#lib/base/period.ts';
import { ITEM_DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import type { Row } from '#lib/query/table.ts';
import { measureTitle, numberIn, textIn, valueName, type Scene } from './scene.ts';

export interface LinePoint {
	readonly timePeriod: string;
	readonly x: number;
	readonly value: number | null;
	readonly row: Row | undefined;
}

export interface Line {
	readonly id: string;
	readonly name: string;
	readonly main: boolean;
	readonly measure: string;
	/** One for every period shown, in order; null where nothing is published. */
	readonly points: readonly LinePoint[];
}

/** The periods of a series from the first one shown; those of the item where it has its own. */
export function periodsShown({ data, figure, from, chosen, rows }: Scene): readonly string[] {
	const shown = (data.values.time_period ?? []).filter((one) => from === null || one >= from);
	const item = ITEM_DIMENSIONS.find((dimension) => dimension in figure.choices);
	if (figure.periods !== 'of-item' || !item) return shown;
	const own = new Set(rows.filter((row) => row[item] === chosen[item]).map(periodOf));
	return shown.filter((one) => own.has(one));
}

const periodOf = (row: Row): string => textIn(row, 'time_period');

/** The lines of a series figure: the chosen one first, then what it is compared with. */
export function lines(scene: Scene): Line[] {
	const { lines: by } = scene.figure;
	if (by === 'measures')
		return scene.figure.measures.map((measure, index) => ({
			id: measure,
			name: measureTitle(scene, measure),
			main: index === scene.figure.measures.length - 1,
			measure,
			points: points(scene, measure, () => true)
		}));
	if (!by) {
		const id = scene.chosen.ref_area ?? scene.figure.id;
		const name = valueName(scene, 'ref_area', id);
		return [
			{
				id,
				name,
				main: true,
				measure: scene.measure,
				points: points(scene, scene.measure, () => true)
			}
		];
	}
	const beside = scene.figure.choices[by]?.beside;
	const chosen = scene.chosen[by];
	return [...new Set([chosen, beside])].flatMap((value): Line[] =>
		value === undefined
			? []
			: [
					{
						id: value,
						name: valueName(scene, by, value),
						main: value === chosen,
						measure: scene.measure,
						points: points(scene, scene.measure, (row) => row[by] === value)
					}
				]
	);
}

function points(scene: Scene, measure: string, belongs: (row: Row) => boolean): LinePoint[] {
	const fixed = (Object.entries(scene.chosen) as [DimensionId, string][]).filter(
		([dimension]) => dimension !== scene.figure.lines
	);
	const rows = new Map(
		scene.rows
			.filter(
				(row) => belongs(row) && fixed.every(([dimension, value]) => row[dimension] === value)
			)
			.map((row) => [textIn(row, 'time_period'), row])
	);
	return periodsShown(scene).map((timePeriod) => {
		const row = rows.get(timePeriod);
		return { timePeriod, x: period(timePeriod).index, value: numberIn(row, measure), row };
	});
}

/** A row between two periods says that its definition changed. */
export const breaksWithin = ({ points }: Line, before: LinePoint, after: LinePoint): boolean =>
	points.some(({ x, row }) => x > before.x && x <= after.x && row?.['obs_status'] === 'B');

/** The points that have a value. */
export const known = ({ points: all }: Line): (LinePoint & { value: number })[] =>
	all.filter((point): point is LinePoint & { value: number } => point.value !== null);
