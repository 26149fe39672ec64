import { describe, expect, it } from 'vitest';
import { ja } from '#lib/base/words/figure/ja.ts';
import { workbook } from '#lib/components/figure/book.ts';
import { figurePicture } from '#lib/components/figure/picture.ts';
import { sheetCsv } from '#lib/export/csv.ts';
import { fileTable } from '#lib/narrative/file-table.ts';
import { finding } from '#lib/narrative/finding.ts';
import { rankingChart } from '#lib/narrative/kinds/bars/ranking-chart.ts';
import type { Scene } from '#lib/narrative/scene.ts';
import { seriesChart } from '#lib/narrative/kinds/series/series-chart.ts';
import { dataTable } from '#lib/narrative/kinds/list.ts';
import { timeSeriesLayout } from '#lib/charts/time-series/layout.ts';
import { strFromU8, unzipSync } from 'fflate';
import { sceneOf } from '../support/scene.ts';
import '../support/this-data.ts';

const TITLE = '分類が変わりました。';
const title = { ja: TITLE, en: 'The classification changed.', 'zh-Hant': '分類變更。' };

const broken = async (id: string, at: string): Promise<Scene> => {
	const scene = await sceneOf(id);
	return { ...scene, dataset: { ...scene.dataset, breaks: [{ at, title }] } };
};

describe('a break between the year before and this', () => {
	it('takes the tick, its key, the change in words and the older column from a ranking', async () => {
		const whole = await sceneOf('occupation-balance-ranking');
		expect(rankingChart(whole).options.words.comparison).toBe('2024年度');
		const scene = await broken('occupation-balance-ranking', '2025FY');
		const { rows, options } = rankingChart(scene);
		expect(options.words.comparison).toBeUndefined();
		expect(rows.every(({ comparison }) => comparison === null)).toBe(true);
		expect(finding(scene)).not.toContain('2024年度');
		const titles = dataTable(scene).columns.map((column) => column.title);
		expect(titles.filter((one) => /20\d\d年度/.test(one))).toEqual([]);
		expect(dataTable(whole).columns.some((column) => column.title.includes('2024年度'))).toBe(true);
	});

	it('cuts the line of a series, and its change and extremes', async () => {
		const scene = await broken('occupation-balance-series', '2025FY');
		const { series, options } = seriesChart(scene);
		const layout = timeSeriesLayout(series, options);
		expect(layout.uprights.map(({ label }) => label)).toEqual([TITLE]);
		for (const { segments } of layout.series)
			expect(segments.map(({ length }) => length)).toEqual([2, 1]);
		expect(finding(await sceneOf('occupation-balance-series'))).toContain('2024年度（');
		expect(finding(scene)).not.toContain('2024年度');
	});

	it('takes no month across it into the highest and the lowest', async () => {
		const scene = await broken('occupation-balance-monthly-series', '2026-06');
		expect(finding(scene)).not.toMatch(/202[345]年/);
		expect(finding(scene)).toContain('最高が2026年');
	});

	it('stands in table, CSV, workbook and picture', async () => {
		const scene = await broken('occupation-balance-series', '2025FY');
		const table = fileTable(scene, dataTable(scene));
		const noted = table.rows.filter(({ note }) => note.includes(TITLE));
		expect(noted.map(({ code }) => code)).toEqual(['2025FY']);
		expect(sheetCsv('', { ...table, note: ja.note }, [])).toContain(TITLE);
		const book = unzipSync(
			new Uint8Array(await (await workbook(scene, dataTable(scene), '', ja)).arrayBuffer())
		);
		const strings = strFromU8(book['xl/sharedStrings.xml'] ?? new Uint8Array());
		expect(strings).toContain(TITLE);
		expect(figurePicture(scene, '')).toContain(TITLE);
	});
});

describe('a break that is not between two values', () => {
	it('is told at the start of the axis where the first value is the first of the new kind', async () => {
		const scene = await sceneOf('occupation-balance-series');
		const { series, options } = seriesChart(scene);
		expect(options.breaks?.map(({ x }) => x)).toEqual([2023]);
		const layout = timeSeriesLayout(series, options);
		expect(layout.uprights.map(({ x }) => x)).toEqual([0]);
		expect(layout.series[0]?.segments.map(({ length }) => length)).toEqual([3]);
	});

	it('is not drawn where it lies before all values', async () => {
		expect(seriesChart(await broken('occupation-balance-series', '2020FY')).options.breaks).toEqual(
			[]
		);
	});
});

it('a row that says it begins anew cuts the line and its comparison too', async () => {
	const whole = await sceneOf('occupation-balance-series');
	const scene = {
		...whole,
		rows: whole.rows.map((row) =>
			row['time_period'] === '2025FY' ? { ...row, obs_status: 'B' } : row
		)
	};
	const { series, options } = seriesChart(scene);
	expect(timeSeriesLayout(series, options).series[0]?.segments).toHaveLength(2);
	expect(finding(scene)).not.toContain('2024年度');
});
