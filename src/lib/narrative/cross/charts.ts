import { quantile, sort } from 'd3';
import { formatNumber, roundHalfUp } from '#lib/base/number.ts';
import { period } from '#lib/base/period.ts';
import { TOTAL, type DimensionId } from '#lib/catalogue/dimension.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { DotPlotOptions, DotRow } from '#lib/charts/dot-plot/options.ts';
import type { HeatmapOptions, HeatRow } from '#lib/charts/heatmap/options.ts';
import type { BarRow, RankedBarsOptions } from '#lib/charts/ranked-bars/options.ts';
import type { Emphasis, Series } from '#lib/charts/series.ts';
import type { Panel, SmallMultiplesOptions } from '#lib/charts/small-multiples/options.ts';
import type { TileMapOptions, TileRow } from '#lib/charts/tile-map/options.ts';
import type { TimeSeriesOptions } from '#lib/charts/time-series/options.ts';
import type { Key } from '#lib/query/cross/keys.ts';
import type { Chosen } from '#lib/query/question.ts';
import { absenceWord } from '../absence.ts';
import { crossCell, printedAs, printedNumber } from './cross-cell.ts';
import { columnTitle, type CrossTable } from './cross-table.ts';
import { codesName, unitAt, type CrossScene, type UnitText } from './scene.ts';
import { shownTitle } from './title.ts';

/** A picture of a table, with what it draws of it in words. */
export type CrossChart = { readonly said: readonly string[] } & (
	| {
			readonly form: 'line';
			readonly series: readonly Series[];
			readonly options: TimeSeriesOptions;
	  }
	| { readonly form: 'bars'; readonly rows: readonly BarRow[]; readonly options: RankedBarsOptions }
	| { readonly form: 'dots'; readonly rows: readonly DotRow[]; readonly options: DotPlotOptions }
	| {
			readonly form: 'heatmap';
			readonly rows: readonly HeatRow[];
			readonly options: HeatmapOptions;
	  }
	| {
			readonly form: 'multiples';
			readonly panels: readonly Panel[];
			readonly options: SmallMultiplesOptions;
	  }
	| { readonly form: 'map'; readonly rows: readonly TileRow[]; readonly options: TileMapOptions }
);

/** So many rows or lines are drawn: more is a stain, and a browser's work. */
const MOST = 120;
/** So many rows stand open. */
const FIRST = 30;
/** So many lines are told apart by their strokes. */
const STROKES = 6;
const LOOKS = ['disc-main', 'stroke-main', 'disc-comparison', 'stroke-comparison'] as const;

/** The picture that a view asks for; null for the table itself, or where nothing can be drawn. */
export function crossChart(scene: CrossScene, table: CrossTable): CrossChart | null {
	if (table.rows.length === 0) return null;
	switch (scene.view.form) {
		case 'table':
			return null;
		case 'line':
			return lineChart(scene);
		case 'multiples':
			return multiplesChart(scene);
		case 'heatmap':
			return heatmapChart(scene);
		case 'bars':
			return barsChart(scene, table);
		case 'dots':
			return dotsChart(scene, table);
		case 'map':
			return mapChart(scene, table);
	}
}

const measureOf = (scene: CrossScene): string => scene.view.measures[0] ?? '';

const unitOf = (scene: CrossScene, measure = measureOf(scene)): UnitText =>
	unitAt(scene, measure, {}) ?? { short: '', long: '' };

const tick = (scene: CrossScene, measure = measureOf(scene)) => {
	const { decimals, signed } = printedAs(scene, measure);
	return (value: number) => formatNumber(value, scene.language, Math.min(decimals, 1), signed);
};

/** A short unit stands behind a number. */
const withUnit = (scene: CrossScene, value: number): string => {
	const { short } = unitOf(scene);
	return `${printedNumber(scene, measureOf(scene), value)}${short.length > 3 ? '' : short}`;
};

/** What of the table is drawn, where that is not all. */
const drawn = (scene: CrossScene, column?: Key): string[] => [
	...(column && scene.pivot.columns.length > 1
		? [scene.said.drawn(columnTitle(scene, column))]
		: []),
	...(scene.view.measures.length > 1 && column === undefined
		? [scene.said.drawnFirst(shownTitle(scene, measureOf(scene)))]
		: [])
];

const cut = <T>(scene: CrossScene, all: readonly T[]): { kept: readonly T[]; said: string[] } => ({
	kept: all.slice(0, MOST),
	said:
		all.length > MOST
			? [
					scene.said.cutPicture(
						formatNumber(MOST, scene.language),
						formatNumber(all.length, scene.language)
					)
				]
			: []
});

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

/** The periods of the axis, in order. */
const periodsOf = ({ axes }: CrossScene): readonly string[] => axes.time_period ?? [];

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

function lineChart(scene: CrossScene): CrossChart {
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

function multiplesChart(scene: CrossScene): CrossChart {
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

function heatmapChart(scene: CrossScene): CrossChart {
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

/** The column that a picture of one column draws: by which the table is sorted, else the last. */
function drawnColumn({ view, pivot }: CrossScene): { key: Key | undefined; at: number } {
	const sorted = pivot.columns.findIndex(({ id }) => id === view.sort?.column);
	const at = sorted < 0 ? pivot.columns.length - 1 : sorted;
	return { key: pivot.columns[at], at };
}

/** Totals are so much longer than their parts that these would vanish. */
const isDrawn = (scene: CrossScene, { level, key }: CrossTable['rows'][number]): boolean =>
	level !== 'total' &&
	!(key.codes.ref_area === SITE.nation && scene.view.rows.at(-1) === 'ref_area');

function drawnRows(scene: CrossScene, table: CrossTable) {
	const some = table.rows.filter((row) => isDrawn(scene, row));
	return cut(scene, some.length > 0 ? some : table.rows);
}

const fullName = ({ group, name }: CrossTable['rows'][number]): string =>
	group ? `${group}　${name}` : name;

function barsChart(scene: CrossScene, table: CrossTable): CrossChart {
	const { words, language } = scene;
	const { key, at } = drawnColumn(scene);
	const measure = key?.measure ?? measureOf(scene);
	const { kept, said } = drawnRows(scene, table);
	const overTime = scene.view.rows.includes('time_period');
	const rows = kept.map((row): BarRow => {
		const cell = row.cells[at];
		return {
			id: row.key.id,
			name: fullName(row),
			value: cell?.value ?? null,
			label: cell?.text ?? '',
			...(cell?.reason ? { absent: cell.reason } : {}),
			...(cell?.mark ? { status: cell.mark } : {}),
			emphasis: row.key.codes.ref_area === SITE.area && scene.view.rows.at(-1) === 'ref_area'
		};
	});
	return {
		form: 'bars',
		said: [...drawn(scene, key), ...said],
		rows: overTime ? rows : byValue(rows),
		options: {
			first: FIRST,
			ranked: !overTime,
			formatTick: tick(scene, measure),
			unit: unitOf(scene, measure).long,
			words: {
				missing: absenceWord(scene),
				statuses: words.status,
				rest: words.figure.rest(formatNumber(Math.max(0, rows.length - FIRST), language)),
				small: ''
			}
		}
	};
}

const byValue = (rows: readonly BarRow[]): BarRow[] =>
	[...rows].sort(
		(a, b) => Number(a.value === null) - Number(b.value === null) || (b.value ?? 0) - (a.value ?? 0)
	);

/** The last columns that dots can be told apart for. */
function dotsChart(scene: CrossScene, table: CrossTable): CrossChart {
	const { words, language } = scene;
	const measure = measureOf(scene);
	const columns = table.columns
		.map((key, at) => ({ key, at }))
		.filter(({ key }) => (key.measure ?? measure) === measure)
		.slice(-LOOKS.length);
	const { kept, said } = drawnRows(scene, table);
	return {
		form: 'dots',
		said: [
			...(columns.length < table.columns.length
				? [scene.said.drawn(words.list(columns.map(({ key }) => columnTitle(scene, key))))]
				: []),
			...said
		],
		rows: kept.map((row): DotRow => ({
			id: row.key.id,
			name: fullName(row),
			dots: columns.map(({ at }) => {
				const cell = row.cells[at];
				return { value: cell?.value ?? null, label: cell?.text ?? '', status: cell?.mark };
			})
		})),
		options: {
			first: FIRST,
			series: columns.map(({ key }, turn) => ({
				id: key.id,
				name: columnTitle(scene, key),
				short: turn >= columns.length - 2 ? columnTitle(scene, key) : null,
				look: LOOKS[turn] ?? 'disc-main'
			})),
			formatTick: tick(scene),
			unit: unitOf(scene).long,
			words: {
				missing: absenceWord(scene),
				statuses: words.status,
				rest: words.figure.rest(formatNumber(Math.max(0, kept.length - FIRST), language)),
				start: words.band.start
			}
		}
	};
}

/** Of every other axis one code: that of the drawn column, or the first row. */
function mapChart(scene: CrossScene, table: CrossTable): CrossChart {
	const { words, known } = scene;
	const { key } = drawnColumn(scene);
	const [row] = table.rows;
	const last = periodsOf(scene).at(-1);
	const { ref_area: _, ...at } = {
		...row?.key.codes,
		...(last === undefined ? {} : { time_period: last }),
		...key?.codes
	};
	const measure = key?.measure ?? measureOf(scene);
	const { decimals } = printedAs(scene, measure);
	const rows = Object.entries(known.places ?? {}).map(
		([code, { slug: _slug, ...where }]): TileRow => {
			const cell = crossCell(scene, measure, { ...at, ref_area: code });
			return {
				...where,
				id: code,
				value: cell.value === null ? null : roundHalfUp(cell.value, decimals),
				label: cell.text,
				...(cell.reason ? { absent: cell.reason } : {})
			};
		}
	);
	return {
		form: 'map',
		said: [
			scene.said.drawn(
				codesName(scene, at as Partial<Record<DimensionId, string>>) || shownTitle(scene, measure)
			)
		],
		rows,
		options: {
			formatLimit: (value) => printedNumber(scene, measure, value),
			unit: `${shownTitle(scene, measure)}${words.title.join}${words.title.unit(unitOf(scene, measure).long)}`,
			words: { ...words.tiles, missing: absenceWord(scene), small: '' }
		}
	};
}
