import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#lib/base/language.ts';
import { timeSeriesLayout } from '#lib/charts/time-series/layout.ts';
import { readingAt } from '#lib/charts/time-series/reading.ts';
import { ja } from '#lib/base/words/figure/ja.ts';
import { figurePicture } from '#lib/components/figure/picture.ts';
import { onward } from '#lib/components/figure/onward.ts';
import { sheetCsv } from '#lib/export/csv.ts';
import { fileTable } from '#lib/narrative/file-table.ts';
import { finding, statements } from '#lib/narrative/finding.ts';
import { dataTable } from '#lib/narrative/kinds/list.ts';
import { seriesChart } from '#lib/narrative/kinds/series/series-chart.ts';
import { cellAt } from '#lib/narrative/place.ts';
import { firstPlace, placeOf } from '#lib/narrative/pointed.ts';
import { numberIn, type Scene } from '#lib/narrative/scene.ts';
import { fullTitle } from '#lib/narrative/title.ts';
import { question } from '#lib/query/question.ts';
import { rowsOf } from '#lib/query/table.ts';
import { answer } from '#lib/server/data/engine.ts';
import { viewOf } from '#lib/state/choices.ts';
import { Data } from '../oracle/data.ts';
import { faultsOfScene } from '../oracle/views/told.ts';
import { sceneOf } from '../support/scene.ts';
import '../support/this-data.ts';

const ID = 'occupation-balance-monthly-series';
const YEARS = ['2026FY', '2025FY', '2024FY'];

const seasonOf = async (language: Language = 'ja', area = '43'): Promise<Scene> => ({
	...(await sceneOf(ID, language, area)),
	form: 'season'
});
const title = { ja: '分類の改定', en: 'Revision', 'zh-Hant': '分類修訂' };
const broken = (scene: Scene, at: string): Scene => ({
	...scene,
	dataset: { ...scene.dataset, breaks: [{ at, title }] }
});
/** The same without what was published of a month. */
const without = (scene: Scene, month: string): Scene => ({
	...scene,
	rows: scene.rows.filter((row) => row['time_period'] !== month)
});
const valueIn = ({ rows, measure }: Scene, month: string): number | null =>
	numberIn(
		rows.find((row) => row['time_period'] === month && row['occupation'] === '_T'),
		measure
	);

describe('fiscal years over one another', () => {
	let scene: Scene;
	beforeAll(async () => {
		scene = await seasonOf();
	}, 120_000);

	it('has a line for each of three years, the newest first, as far as its months have come', () => {
		const { series, options } = seriesChart(scene);
		expect(series.map(({ id }) => id)).toEqual(YEARS);
		expect(series.map(({ emphasis }) => emphasis)).toEqual(['main', 'earlier', 'earlier']);
		expect(series.map(({ points }) => points.length)).toEqual([7, 12, 12]);
		const { labels, tails, xTicks, gaps } = timeSeriesLayout(series, options);
		expect(labels.map(({ name, period }) => [name, period])).toEqual([
			['2026年度', '10月'],
			['2025年度', null],
			['2024年度', null]
		]);
		expect(xTicks.map(({ label }) => label)).toHaveLength(12);
		expect(xTicks[0]?.label).toBe('4月');
		expect(tails).toEqual([{ from: 54.55, y: labels[0]?.lineY }]);
		expect(gaps).toEqual([]);
	});

	it('draws what the rows say, in the place of their month', () => {
		const [newest, before] = seriesChart(scene).series;
		expect(newest?.points.at(-1)?.y).toBe(valueIn(scene, '2026-10'));
		expect(before?.points.find(({ x }) => x === newest?.points.at(-1)?.x)?.y).toBe(
			valueIn(scene, '2025-10')
		);
	});

	it('shows the last three years from whenever lines are drawn', () => {
		expect(seriesChart({ ...scene, from: '2026-05' }).series).toEqual(seriesChart(scene).series);
	});

	it('has a row for each month, and for each year its values and their change', () => {
		const { first, rows, columns } = dataTable(scene);
		expect(first).toBe('月');
		expect(rows.map(({ code }) => code).join(' ')).toBe('04 05 06 07 08 09 10 11 12 01 02 03');
		expect(columns.map((one) => one.title)).toEqual(
			['2026年度', '2025年度', '2024年度'].flatMap((year) => [
				`有効求人倍率 ${year}`,
				`有効求人倍率の前年同月差 ${year}`
			])
		);
		const [november] = rows.filter(({ code }) => code === '11');
		// A month that has not come yet is no missing value.
		expect(november?.cells.slice(0, 2)).toEqual([
			{ text: '', value: null },
			{ text: '', value: null }
		]);
		const october = rows.find(({ code }) => code === '10')?.cells ?? [];
		const [now, change, before] = october.map(({ value }) => value ?? NaN);
		expect(change).toBeCloseTo((now ?? 0) - (before ?? 0), 5);
		expect(october[1]?.change?.now['time_period']).toBe('2026-10');
		expect(october[1]?.change?.before['time_period']).toBe('2025-10');
	});

	it('explains exactly what is pointed at, and by keyboard the newest year that has the month', () => {
		const table = dataTable(scene);
		const x = seriesChart(scene).series[0]?.points[0]?.x ?? 0;
		const month = (mark: Parameters<typeof placeOf>[2]) => {
			const place = placeOf(scene, table, mark);
			return place && cellAt(table, place)?.cell.row?.['time_period'];
		};
		expect(month({ period: x, line: '2024FY' })).toBe('2024-04');
		expect(month({ period: x + 11, line: '2025FY' })).toBe('2026-03');
		expect(month({ period: x })).toBe('2026-04');
		expect(month({ period: x + 11 })).toBe('2026-03');
		expect(month({ period: x + 11, line: '2026FY' })).toBeNull();
		const place = firstPlace(scene, table);
		expect(place && cellAt(table, place)?.cell.row?.['time_period']).toBe('2026-10');
	});

	it('reads a month with its change on the year, and nothing of a month that has not come', () => {
		const { series, options } = seriesChart(scene);
		const x = series[0]?.points.at(-1)?.x ?? 0;
		expect(readingAt(x, series, options).text).toMatch(
			/^10月、2026年度 \d\.\d\d倍 \(前年同月差 [+−±]?\d\.\d\dポイント\)、2025年度 \d\.\d\d倍、2024年度 \d\.\d\d倍$/
		);
		expect(readingAt(x + 1, series, options).values.map(({ id }) => id)).toEqual(YEARS.slice(1));
	});

	it('claims the newest month against the same month of one and of two years before', () => {
		expect(statements(scene).flatMap(({ claims }) => claims)).toMatchObject([
			{ kind: 'level', of: { where: { time_period: '2026-10' } } },
			{ kind: 'change', before: { where: { time_period: '2025-10' } } },
			{ kind: 'change', before: { where: { time_period: '2024-10' } } }
		]);
	});

	it('says in its title what it is, of which years, and that it is made up', () => {
		expect(fullTitle(scene)).toMatch(
			/^【架空のサンプル】有効求人倍率の月別の推移（年度を重ねて表示）　.*2024年度〜2026年度.*単位：倍$/
		);
	});

	it('is saved as it is shown, and goes on to the builder and to SQL', () => {
		const csv = sheetCsv('', { ...fileTable(scene, dataTable(scene)), note: ja.note }, []);
		expect(csv).toContain('有効求人倍率の前年同月差 2025年度');
		expect(csv).toContain('架空のサンプル');
		const svg = figurePicture(scene, '');
		for (const text of ['2024年度', '2025年度', '2026年度', '10月', '架空のサンプル'])
			expect(svg).toContain(text);
		expect(onward(scene)).toEqual(onward({ ...scene, form: 'lines' }));
	});
});

describe('months without a value', () => {
	it('are gaps, and nothing is compared with them', async () => {
		const scene = without(await seasonOf(), '2025-10');
		const { series, options } = seriesChart(scene);
		expect(series[1]?.points.find(({ x }) => x === 2026 * 12 + 9)?.y).toBeNull();
		const [, before] = timeSeriesLayout(series, options).series;
		expect(before?.segments.map(({ length }) => length)).toEqual([6, 5]);
		const october = dataTable(scene).rows.find(({ code }) => code === '10')?.cells;
		expect(october?.[1]).toEqual({ text: '', value: null });
		expect(october?.[2]?.value).toBeNull();
		expect(october?.[2]?.reason).not.toBe('');
		expect(finding(scene)).not.toContain('2025年10月');
		expect(finding(scene)).toContain('2024年10月');
	});

	it('of a whole year leave its line out, and never compare over it', async () => {
		const scene = await seasonOf();
		const rows = scene.rows.filter(
			(row) => !/2025-(0[4-9]|1)|2026-0[1-3]/.test(`${String(row['time_period'])}`)
		);
		const { series } = seriesChart({ ...scene, rows });
		expect(series.map(({ id }) => id)).toEqual(['2026FY', '2024FY']);
		expect(series[0]?.points.some(({ note }) => note !== undefined)).toBe(false);
	});

	it('are all there is: said as other series say it', async () => {
		const scene = { ...(await seasonOf()), rows: [] };
		expect(seriesChart(scene).series).toEqual([]);
		expect(dataTable(scene).rows).toEqual([]);
		expect(finding(scene)).toBe(scene.words.figure.emptySeries);
		expect(firstPlace(scene, dataTable(scene))).toBeNull();
		expect(figurePicture(scene, '')).toContain('<svg');
	});
});

describe('a break within the years shown', () => {
	it('cuts the line of its year alone, is told with its month, and nothing is compared across it', async () => {
		const scene = broken(await seasonOf(), '2025-12');
		const { series, options } = seriesChart(scene);
		const layout = timeSeriesLayout(series, options);
		expect(layout.uprights.map(({ label }) => label)).toEqual(['2025年12月：分類の改定']);
		expect(layout.series.map(({ segments }) => segments.map(({ length }) => length))).toEqual([
			[7],
			[8, 4],
			[12]
		]);
		const table = dataTable(scene);
		expect(
			table.rows.filter(({ note }) => note.includes('分類の改定')).map(({ code }) => code)
		).toEqual(['12']);
		expect(finding(scene)).not.toMatch(/202[45]年/);
		expect(table.columns.map((one) => one.title)).not.toContain(
			'有効求人倍率の前年同月差 2026年度'
		);
		expect(figurePicture(scene, '')).toContain('分類の改定');
	});

	it('before them is not drawn', async () => {
		expect(seriesChart(broken(await seasonOf(), '2023-06')).options.breaks).toEqual([]);
	});
});

it('is true of every office, in three languages', async () => {
	const data = new Data('data', new Date().toISOString().slice(0, 10));
	for (const language of LANGUAGES)
		for (const area of ['43', 'hw_kikuchi']) {
			const scene = await seasonOf(language, area);
			for (const measure of scene.figure.drawn ?? [])
				expect(faultsOfScene(data, { ...scene, measure })).toEqual([]);
		}
}, 120_000);

/** What a reader sees of the published ratios who asks for months as they were counted. */
async function countedScene(id: string, area: string, language: Language): Promise<Scene> {
	const scene = await sceneOf(id, language);
	const { figure, dataset, data } = scene;
	const query = `form=season&adjustment=nsa&ref_area=${area}`;
	const view = viewOf(figure, data, new URLSearchParams(query));
	const rows = rowsOf(await answer(dataset, question(dataset, figure, view.chosen)));
	return { ...scene, ...view, rows };
}

it.each(['prefecture-ratios-series', 'headline-ratio'])(
	'tells of %s what was counted of one area, and nothing of another',
	async (id) => {
		const data = new Data('data', new Date().toISOString().slice(0, 10));
		for (const language of LANGUAGES) {
			const scene = await countedScene(id, '00', language);
			expect(scene.form).toBe('season');
			const { series } = seriesChart(scene);
			expect(series).toHaveLength(3);
			expect(fullTitle(scene)).not.toContain('架空のサンプル');
			expect(faultsOfScene(data, scene)).toEqual([]);
			expect(faultsOfScene(data, await countedScene(id, '43', language))).toEqual([]);
		}
	},
	120_000
);
