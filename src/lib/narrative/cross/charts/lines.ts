import { quantile, sort } from 'd3';
import { roundHalfUp } from '#lib/base/number.ts';
import { period } from '#lib/base/period.ts';
import { TOTAL } from '#lib/catalogue/dimension.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { HeatRow } from '#lib/charts/heatmap/options.ts';
import type { Emphasis, Series } from '#lib/charts/series.ts';
import type { Chosen } from '#lib/query/question.ts';
import { absenceWord } from '../../absence.ts';
import { crossCell, printedAs, printedNumber } from '../cross-cell.ts';
import { codesName, type CrossScene } from '../scene.ts';
import { shownTitle } from '../title.ts';
import type { CrossChart } from './cross-chart.ts';
import { cut, drawn, measureOf, periodsOf, unitOf, withUnit } from './parts.ts';

/** So many lines are told apart by their strokes. */
const STROKES = 6;

/** Every line of the table: the codes of all axes but the periods. */
function lineCodes({ pivot, view }: CrossScene): Chosen[] {
	const found = new Map<string, Chosen>();
	for (const row of pivot.rows)
		for (const column of pivot.columns) {
			const { time_period: _, ...codes } = { ...row.codes, ...column.codes };
			const id = [...view.rows, ...view.columns]
				.map((one) => codes[one as 'ref_area'] ?? '')
				.join('.');
			found.set(id, codes);
		}
	return [...found.values()];
}

const idOf = (codes: Chosen): string => Object.values(codes).join('.') || 'value';

function points(scene: CrossScene, codes: Chosen) {
	return periodsOf(scene).map((time_period) => {
		const { value, mark } = crossCell(scene, measureOf(scene), { ...codes, time_period });
		return { x: period(time_period).index, y: value, ...(mark ? { status: mark } : {}) };
	});
}

/** The home area and totals come first; of many lines the others recede. */
function emphasised(
	scene: CrossScene,
	lines: readonly Chosen[]
): { codes: Chosen; emphasis: Emphasis }[] {
	const isHome = (codes: Chosen) =>
		Object.entries(codes).every(([dimension, code]) =>
			dimension === 'ref_area' ? code === SITE.area || code === SITE.nation : code === TOTAL
		);
	if (lines.length <= STROKES)
		return lines.map((codes, index) => ({ codes, emphasis: index < 3 ? 'main' : 'comparison' }));
	const named = lines.filter(isHome).slice(0, 3);
	const front = named.length > 0 ? named : lines.slice(0, 3);
	return [
		...front.map((codes) => ({ codes, emphasis: 'main' as const })),
		...lines
			.filter((codes) => !front.includes(codes))
			.map((codes) => ({ codes, emphasis: 'near' as const }))
	];
}

const lineName = (scene: CrossScene, codes: Chosen): string =>
	codesName(scene, codes) || shownTitle(scene, measureOf(scene));

const scopeOf = (scene: CrossScene): string =>
	[scene.dataset.id, measureOf(scene), scene.view.transformation.kind].join(' ');

function lineAxes(scene: CrossScene) {
	const { dataset, language, words, view } = scene;
	const isRatio =
		view.transformation.kind === 'value' && dataset.measures[measureOf(scene)]?.unit === 'times';
	const [first = '', last = ''] = [periodsOf(scene)[0], periodsOf(scene).at(-1)];
	return {
		frequency: dataset.frequency,
		language,
		words: {
			reading: words.figure.reading,
			missing: absenceWord(scene),
			gap: words.gap(absenceWord(scene)),
			statuses: words.status
		},
		formatValue: (value: number) => withUnit(scene, value),
		unit: unitOf(scene).long,
		breaks: dataset.breaks
			.filter(({ at }) => first < at && at <= last)
			.map(({ at, title }) => ({ x: period(at).index, label: title[language] })),
		references: isRatio ? [{ value: 1, label: withUnit(scene, 1) }] : []
	};
}

export function lineChart(scene: CrossScene): CrossChart {
	const { kept, said } = cut(scene, lineCodes(scene));
	const series = emphasised(scene, kept).map(({ codes, emphasis }) => ({
		id: idOf(codes),
		name: lineName(scene, codes),
		emphasis,
		scope: scopeOf(scene),
		points: points(scene, codes)
	}));
	return {
		form: 'line',
		said: [...drawn(scene), ...said],
		series,
		options: { ...lineAxes(scene), zero: isNearZero(series) }
	};
}

/** Of values that reach down to near 0 the axis begins there, and not below. */
function isNearZero(series: readonly Series[]): boolean {
	const values = series.flatMap((one) => one.points.flatMap(({ y }) => y ?? []));
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return low >= 0 && low < high / 3;
}

export function multiplesChart(scene: CrossScene): CrossChart {
	const { kept, said } = cut(scene, lineCodes(scene));
	return {
		form: 'multiples',
		said: [...drawn(scene), ...said],
		panels: kept.map((codes) => ({
			id: idOf(codes),
			name: lineName(scene, codes),
			emphasis: 'main',
			scope: scopeOf(scene),
			points: points(scene, codes)
		})),
		options: { ...lineAxes(scene), zero: true }
	};
}

/** About as many cells of each tone, and cuts that can be said. */
function stepsOf(values: readonly number[]): number[] {
	const cuts = [1, 2, 3, 4, 5].map((turn) =>
		Number((quantile(values, turn / 6) ?? 0).toPrecision(2))
	);
	return sort([...new Set(cuts)]).filter((step) => step > Math.min(...values));
}

export function heatmapChart(scene: CrossScene): CrossChart {
	const { words, language, dataset } = scene;
	const { kept, said } = cut(scene, lineCodes(scene));
	const indexes = periodsOf(scene).map((code) => period(code).index);
	const [first = 0, last = 0] = [indexes[0], indexes.at(-1)];
	const { decimals } = printedAs(scene, measureOf(scene));
	const rows = kept.map((codes): HeatRow => {
		const known = new Map(points(scene, codes).map(({ x, y }) => [x, y]));
		return {
			id: idOf(codes),
			name: lineName(scene, codes),
			heading: false,
			cells: Array.from({ length: last - first + 1 }, (_, at) => {
				const value = known.get(first + at) ?? null;
				return { value: value === null ? null : roundHalfUp(value, decimals), small: false };
			})
		};
	});
	const values = rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []));
	return {
		form: 'heatmap',
		said: [...drawn(scene), ...said],
		rows,
		options: {
			frequency: dataset.frequency,
			language,
			first,
			steps: values.length > 0 ? stepsOf(values) : [],
			formatStep: (value) => printedNumber(scene, measureOf(scene), value),
			formatCell: (value) => withUnit(scene, value),
			unit: unitOf(scene).long,
			words: {
				...words.matrix.legend,
				reading: scene.said.reading,
				missing: absenceWord(scene),
				small: ''
			}
		}
	};
}
