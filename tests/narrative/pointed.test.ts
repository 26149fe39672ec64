import { describe, expect, it } from 'vitest';
import { roundHalfUp } from '#lib/base/number.ts';
import type { KindId } from '#lib/catalogue/kind.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { BAND_LINES } from '#lib/charts/wage-band/options.ts';
import { changeOf } from '#lib/narrative/change-on-year.ts';
import type { DataTable } from '#lib/narrative/data-table.ts';
import { bandChart } from '#lib/narrative/kinds/bands/band-chart.ts';
import { rankingChart } from '#lib/narrative/kinds/bars/ranking-chart.ts';
import { dotsChart } from '#lib/narrative/kinds/dots/dots-chart.ts';
import { dataTable } from '#lib/narrative/kinds/list.ts';
import { fieldChart } from '#lib/narrative/kinds/matrix/field-chart.ts';
import { heatmapChart } from '#lib/narrative/kinds/matrix/heatmap-chart.ts';
import { multiplesChart } from '#lib/narrative/kinds/matrix/multiples-chart.ts';
import { dumbbellChart } from '#lib/narrative/kinds/scatter/dumbbell-chart.ts';
import { scatterChart } from '#lib/narrative/kinds/scatter/scatter-chart.ts';
import { seriesChart } from '#lib/narrative/kinds/series/series-chart.ts';
import type { Mark } from '#lib/narrative/mark.ts';
import { cellAt } from '#lib/narrative/place.ts';
import { firstPlace, placeOf } from '#lib/narrative/pointed.ts';
import { drawnQuantity } from '#lib/narrative/quantity.ts';
import { numberIn, type Scene } from '#lib/narrative/scene.ts';
import { hasLevels, ranksChange } from '#lib/state/choices.ts';
import { formsOf } from '#lib/state/forms.ts';
import { ordersOf } from '#lib/state/orders.ts';
import { inventedScene } from '../support/invented.ts';
import { HOME } from '../support/fiction.ts';

/** Something drawn: where a reader points, and the number that the chart draws there. */
interface Drawn {
	readonly mark: Mark;
	readonly value: number | null;
}

const bars = (scene: Scene): Drawn[] =>
	rankingChart(scene).rows.map(({ id, value }) => ({ mark: { row: id }, value }));

/** Every mark of a chart, as its drawing names it. */
const MARKS: Readonly<Record<KindId, (scene: Scene) => Drawn[]>> = {
	ranking: bars,
	tiles: bars,
	band: (scene) =>
		bandChart(scene).rows.flatMap((row) =>
			BAND_LINES.map((line) => ({ mark: { row: row.id, line }, value: row[line] }))
		),
	scatter(scene) {
		if (scene.form === 'bubbles')
			return scatterChart(scene).rows.map(({ id, y }) => ({ mark: { row: id }, value: y }));
		const { rows, options } = dumbbellChart(scene);
		return rows.flatMap(({ id, dots }) =>
			dots.map(({ value }, index) => ({
				mark: { row: id, line: options.series[index]?.id ?? '' },
				value
			}))
		);
	},
	dots(scene) {
		const { rows, options } = dotsChart(scene);
		return rows.flatMap(({ id, dots }) =>
			dots.map(({ value }, index) => ({
				mark: { row: id, line: options.series[index]?.id ?? '' },
				value
			}))
		);
	},
	series: (scene) =>
		seriesChart(scene).series.flatMap(({ id, points }) =>
			points.map(({ x, y }) => ({ mark: { period: x, line: id }, value: y }))
		),
	heatmap(scene) {
		const { rows, options } = heatmapChart(scene);
		return rows.flatMap(({ id, cells }) =>
			cells.map(({ value }, index) => ({ mark: { row: id, period: options.first + index }, value }))
		);
	},
	field: (scene) =>
		fieldChart(scene).series.flatMap(({ id, points }) =>
			points.map(({ x, y }) => ({ mark: { line: id, period: x }, value: y }))
		),
	multiples: (scene) =>
		multiplesChart(scene).panels.flatMap(({ id, points }) =>
			points.map(({ x, y }) => ({ mark: { row: id, period: x }, value: y }))
		)
};

/** Every way in which the marks of a figure can stand: by each measure, by change, groups, parts. */
function orders(scene: Scene): [name: string, scene: Scene][] {
	const { figure, data } = scene;
	const late = data.values.time_period?.at(-2);
	const within = data.groups?.at(-1);
	const [, ...rowOrders] = ordersOf(figure, scene.dataset, data);
	const others: [string, Partial<Scene>][] = [
		...(ranksChange(figure) ? [named('change', { by: 'change' })] : []),
		...rowOrders.map((order) => named(`rows by ${order}`, { order })),
		...(figure.axes ? [named('dumbbell', { form: 'dumbbell', measure: figure.axes.gap })] : []),
		...(formsOf(figure, data, scene.chosen).includes('season')
			? [named('season', { form: 'season' })]
			: []),
		...(scene.dataset.rollup === figure.across && hasLevels(figure)
			? [named('groups', { level: 'major' })]
			: []),
		...(within === undefined ? [] : [named(`within ${within}`, { within })]),
		...(figure.base ? [named('bases', { threshold: 4_000_000 })] : []),
		...(figure.kind === 'series' && late !== undefined ? [named('late', { from: late })] : [])
	];
	return (figure.drawn ?? [scene.measure]).flatMap((measure) =>
		[named('value', {}), ...others].map(([name, view]): [string, Scene] => [
			`${measure} ${name}`,
			{ ...scene, measure, ...view }
		])
	);
}

const named = (name: string, view: Partial<Scene>): [string, Partial<Scene>] => [name, view];

/** The number that is explained at a mark, computed from the rows that the dialog shows. */
function explained(scene: Scene, table: DataTable, mark: Mark): number | null {
	const place = placeOf(scene, table, mark);
	if (!place) return null;
	if (scene.by === 'change') {
		const change = changeOf(scene, place.row);
		return change && drawnQuantity(scene).of(change.now, change.before);
	}
	const cell = cellAt(table, place)?.cell;
	return cell?.measure === undefined ? null : numberIn(cell.row, cell.measure);
}

const FIGURES = DATASETS.flatMap(({ figures }) => figures.map(({ id, kind }) => ({ id, kind })));

describe.each(FIGURES)('$kind $id', async ({ id, kind }) => {
	const scene = await inventedScene(id);

	it('explains what is pointed at, whatever the order', () => {
		for (const [name, view] of orders(scene)) {
			const table = dataTable(view);
			const { decimals } = drawnQuantity(view);
			const round = (value: number | null) => value && roundHalfUp(value, decimals);
			const drawn = MARKS[kind](view).filter(({ value }) => value !== null);
			// The marks differ, so that another value is never taken for the right one.
			expect(new Set(drawn.map(({ value }) => value)).size, name).toBeGreaterThan(
				drawn.length * 0.5
			);
			const probes = drawn.filter((_, index) => index % Math.ceil(drawn.length / 40) === 0);
			expect(
				probes.map(({ mark }) => round(explained(view, table, mark))),
				name
			).toEqual(probes.map(({ value }) => round(value)));
		}
	});

	it('explains a drawn value where nothing was pointed at', () => {
		for (const [, view] of orders(scene)) {
			const table = dataTable(view);
			const place = firstPlace(view, table);
			expect(place && cellAt(table, place)?.cell.value).not.toBeNull();
		}
	});
});

describe('a mark that is not there', () => {
	it('explains nothing', async () => {
		const scene = await inventedScene('occupation-heatmap');
		const table = dataTable(scene);
		const [row] = table.rows;
		expect(placeOf(scene, table, {})).toBeNull();
		expect(placeOf(scene, table, { row: '0' })).toBeNull();
		expect(placeOf(scene, table, { row: row?.code ?? '', period: 12 })).toBeNull();
		const series = await inventedScene('headline-ratio');
		expect(placeOf(series, dataTable(series), { row: HOME })).toBeNull();
	});

	it('explains a change as the two rows, in per cent where it is printed so', async () => {
		const scene = await inventedScene('occupation-balance-ranking');
		const view: Scene = { ...scene, by: 'change', measure: 'active_openings' };
		const [first] = rankingChart(view).rows;
		const change = changeOf(view, first?.id ?? '');
		expect(change?.rate).toBe(true);
		expect(change?.value).toBe(`${first?.label}％`);
		expect([change?.now['time_period'], change?.before['time_period']]).toEqual([
			'2025FY',
			'2024FY'
		]);
		expect(changeOf({ ...view, measure: 'active_ratio' }, first?.id ?? '')?.rate).toBe(false);
	});
});
