import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import type { ScatterAxis, ScatterOptions, ScatterRow } from '#lib/charts/scatter/options.ts';
import type { Row } from '#lib/query/table.ts';
import { ranking, rowsAt, rowsBefore, periodBefore, type RankedItem } from '../../ranking.ts';
import { rowCell } from '../../row-cell.ts';
import {
	decimalsOf,
	measureTitle,
	numberIn,
	printed,
	printedWithUnit,
	textIn,
	unitWords,
	valueName,
	type Scene
} from '../../scene.ts';
import { smallBaseText } from '../../base.ts';
import type { ItemAddress } from '../bars/ranking-chart.ts';
import { axesOf } from './axes.ts';
import { BEFORE, BESIDE } from './scatter-drawn.ts';

export interface ScatterChart {
	readonly rows: readonly ScatterRow[];
	readonly options: ScatterOptions;
}

/** The bubbles of all items, and how their axes and key are written. */
export function scatterChart(scene: Scene, address?: ItemAddress): ScatterChart {
	const { figure, words } = scene;
	const { x, y, area } = axesOf(scene);
	const reference = figure.reference ?? 1;
	const earlier = rowsBefore(scene);
	const beside = rowsBeside(scene);
	const read = readingOf(scene);
	return {
		rows: ranking(scene).map((item): ScatterRow => {
			const { code, name, small, row } = item;
			const ratio = numberIn(row, y);
			return {
				id: code,
				name,
				short: words.scatter.short(name),
				...(address ? { href: address(code) } : {}),
				x: numberIn(row, x),
				y: ratio,
				area: numberIn(row, area),
				// A reader holds the printed value against the line.
				side: ratio === null ? 0 : sideOf(roundHalfUp(ratio, decimalsOf(scene, y)) - reference),
				small,
				values: read(item, earlier.get(code), beside?.get(code))
			};
		}),
		options: {
			x: axis(scene, x),
			y: axis(scene, y),
			area: {
				title: words.scatter.area(measureTitle(scene, area)),
				format: (value) => printedWithUnit(scene, area, value)
			},
			reference: { value: reference, label: printed(scene, y, reference) },
			words: { ...words.scatter, list: words.list, small: smallBaseText(scene) }
		}
	};
}

const sideOf = (value: number) => Math.sign(value) as -1 | 0 | 1;

const axis = (scene: Scene, measure: string): ScatterAxis => ({
	title: scene.words.scatter.axis(measureTitle(scene, measure), unitWords(scene, measure).long),
	format: (value) => formatNumber(value, scene.language, value < 0.1 ? 2 : value < 1 ? 1 : 0)
});

/** The items of the area beside, in the same period; none where the figure shows that area itself. */
function rowsBeside(scene: Scene): ReadonlyMap<string, Row> | undefined {
	const area = scene.figure.choices.ref_area?.beside;
	if (area === undefined || area === scene.chosen.ref_area) return undefined;
	const other: Scene = { ...scene, chosen: { ...scene.chosen, ref_area: area } };
	return new Map(
		rowsAt(other, scene.chosen.time_period).map((row) => [textIn(row, scene.figure.across), row])
	);
}

type Reading = (
	item: RankedItem,
	earlier: Row | undefined,
	beside: Row | undefined
) => ScatterRow['values'];

/** What is read of an item: its three measures and their gap, then the ratio before and beside. */
function readingOf(scene: Scene): Reading {
	const { words, figure } = scene;
	const { x, y, area, gap } = axesOf(scene);
	const value = (measure: string, from: Row) => {
		const { value: known, text } = rowCell(scene, measure, from);
		return known === null ? text : printedWithUnit(scene, measure, known);
	};
	const own = [x, area, y, gap].map((measure) => ({
		line: measure,
		name: measureTitle(scene, measure)
	}));
	const before = periodBefore(scene);
	const nation = figure.choices.ref_area?.beside ?? '';
	const ratioAt = (place: string) => words.scatter.at(measureTitle(scene, y), place);
	const others = {
		before: before === null ? null : ratioAt(valueName(scene, 'time_period', before)),
		beside: ratioAt(valueName(scene, 'ref_area', nation))
	};
	const at = (line: string, name: string | null, from: Row | undefined) =>
		from && name !== null ? [{ line, name, value: value(y, from) }] : [];
	return ({ row }, earlier, beside) => [
		...own.map((one) => ({ ...one, value: value(one.line, row) })),
		...at(BEFORE, others.before, earlier),
		...at(BESIDE, others.beside, beside)
	];
}
