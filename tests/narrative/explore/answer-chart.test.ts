import { describe, expect, it } from 'vitest';
import { ja } from '#lib/base/words/explore/ja.ts';
import { ja as words } from '#lib/base/words/ja.ts';
import { lineStyles } from '#lib/charts/line-style.ts';
import { rankedBarsLayout } from '#lib/charts/ranked-bars/layout.ts';
import { timeSeriesLayout } from '#lib/charts/time-series/layout.ts';
import { answerChart } from '#lib/narrative/explore/answer-chart.ts';
import { answerPicture } from '#lib/components/explore/answer-picture.ts';
import { drawnColumns } from '#lib/narrative/explore/drawn-columns.ts';
import type { Value } from '#lib/query/table.ts';

/** An answer by its columns: name:type of each, and the rows. */
const answer = (columns: string, rows: readonly (readonly Value[])[]) => ({
	columns: columns.split(' ').map((one) => {
		const [name = '', type = 'VARCHAR'] = one.split(':');
		return { name, type };
	}),
	rows
});

const chart = (columns: string, rows: readonly (readonly Value[])[]) =>
	answerChart(answer(columns, rows), {
		words: ja,
		language: 'ja',
		figure: words.figure,
		list: words.list
	});

const many = (count: number): Value[][] =>
	Array.from({ length: count }, (_, at) => [`c${at}`, (at * 7) % 5]);

describe('an answer is drawn', () => {
	it('as bars from 0 along its one column of text, in its own order', () => {
		const found = chart('occupation n:BIGINT', [
			['b', '20'],
			['a', '5'],
			[null, null]
		]);
		const [panel] = found?.panels ?? [];
		if (panel?.form !== 'bars') throw new Error('no bars');
		expect(panel.rows.map(({ name, value, label }) => [name, value, label])).toEqual([
			['b', 20, '20'],
			['a', 5, '5'],
			['（値なし）', null, '']
		]);
		const { open, axis } = rankedBarsLayout(panel.rows, panel.options);
		expect(axis.ticks[0]).toMatchObject({ x: 0, label: '0' });
		expect(open[0]?.rows.map(({ bar }) => bar)).toEqual([
			{ x: 0, width: 100, cut: false },
			{ x: 0, width: 25, cut: false },
			null
		]);
		expect(found?.title).toBe('n（occupation ごと）');
		expect(found?.said).toEqual([]);
	});

	it('as a line for each value of a second column of text, on one axis', () => {
		const found = chart('ref_area time_period ratio:DOUBLE openings:BIGINT', [
			['B', '2024FY', 1.2, 90],
			['A', '2025FY', 100, 20],
			['A', '2023FY', 3, 10],
			['B', '2023FY', null, 40]
		]);
		const [panel, ...others] = found?.panels ?? [];
		if (panel?.form !== 'lines') throw new Error('no lines');
		expect(others).toEqual([]);
		const values = panel.series.map(({ name, points }) => [name, points.map(({ y }) => y)]);
		expect(values).toEqual([
			['B', [null, 1.2, null]],
			['A', [3, null, 100]]
		]);
		expect(panel.series[0]?.points.map(({ x }) => x)).toEqual([2023, 2024, 2025]);
		expect(found?.title).toBe('ratio（time_period ごと）');
		expect(found?.said.join()).toContain('openings');
	});

	it('not where a place has several rows, nor with more lines than can be told apart', () => {
		const columns = 'ref_area time_period n:BIGINT';
		const one = ['A', '2024FY', 1];
		expect(chart(columns, [one, ['B', '2024FY', 2], one])).toBeNull();
		const lines = (count: number) =>
			Array.from({ length: count }, (_, at) => [
				[`a${at}`, '2024FY', at],
				[`a${at}`, '2025FY', at]
			]).flat();
		expect(chart(columns, lines(7))).toBeNull();
		const [panel, ...others] = chart(columns, lines(6))?.panels ?? [];
		if (panel?.form !== 'lines') throw new Error('no lines');
		expect(others).toEqual([]);
		expect(new Set(lineStyles(panel.series)).size).toBe(6);
		// Two columns of text without a period stay a table.
		expect(
			chart('a b n:BIGINT', [
				['x', 'y', 1],
				['x', 'z', 2],
				['w', 'z', 3]
			])
		).toBeNull();
	});

	it('with what lies below 0 on the other side of it', () => {
		const [panel] =
			chart('x change:DOUBLE', [
				['a', -0.25],
				['b', 0.5]
			])?.panels ?? [];
		if (panel?.form !== 'bars') throw new Error('no bars');
		const { axis, open } = rankedBarsLayout(panel.rows, panel.options);
		expect(axis.zero).toBeGreaterThan(0);
		expect(open[0]?.rows.map(({ bar }) => bar?.cut)).toEqual([false, false]);
		expect(panel.rows.map(({ label }) => label)).toEqual(['−0.25', '0.50']);
	});

	it.each([
		['2026-09', '2026-10', 'month'],
		['2024FY', '2025FY', 'fiscal-year'],
		['2024', '2025', 'year']
	])('as lines along periods: %s', (first, second, frequency) => {
		const [panel] =
			chart('time_period a:DOUBLE b:DOUBLE', [
				[second, 1, 2],
				[first, null, 3]
			])?.panels ?? [];
		if (panel?.form !== 'lines') throw new Error('no lines');
		expect(panel.options.frequency).toBe(frequency);
		const { series, yTicks } = timeSeriesLayout(panel.series, panel.options);
		expect(series).toHaveLength(2);
		expect(yTicks[0]?.value).toBeLessThanOrEqual(1);
		expect(yTicks.at(-1)?.value).toBeGreaterThanOrEqual(3);
	});

	it('along a number that is a year, where there is no text', () => {
		const found = drawnColumns(
			answer('year:BIGINT n:DOUBLE', [
				['2024', 1],
				['2025', 2]
			])
		);
		expect(found).toMatchObject({ along: 'year', places: { kind: 'periods', frequency: 'year' } });
		expect(found?.numbers.map(({ name }) => name)).toEqual(['n']);
	});

	it('by its label where the code stands beside it, and past what is the same in every row', () => {
		const found = drawnColumns(
			answer('time_period ref_area area n:DOUBLE', [
				['2025FY', '01', 'Hokkaido', 1],
				['2025FY', '02', 'Aomori', 2]
			])
		);
		expect(found?.along).toBe('area');
	});

	it('without the column of ranks', () => {
		const rows = [1, 2, 2, 4, 5].map((rank, at): Value[] => [String(rank), `a${at}`, 9]);
		expect(
			drawnColumns(answer('rank:BIGINT x n:DOUBLE', rows))?.numbers.map(({ name }) => name)
		).toEqual(['n']);
	});

	it('on axes of their own where columns are of another size', () => {
		const names = (rows: Value[][]) =>
			chart('time_period a:DOUBLE b:DOUBLE', rows)?.panels.map(({ name }) => name);
		expect(
			names([
				['2024', 1.2, 5000],
				['2025', 1.1, 6000]
			])
		).toEqual(['a', 'b']);
		expect(
			names([
				['2024', 4000, 5000],
				['2025', 1500, 6000]
			])
		).toEqual(['a、b']);
		expect(
			names([
				['2024', 4, 1.25],
				['2025', 5, 1.5]
			])
		).toEqual(['a', 'b']);
	});

	it('in its first three columns and sixty rows, which is said', () => {
		const rows = many(80).map(([name = null, value = null]) => [name, value, 2, 3, 4]);
		const found = chart('x a:DOUBLE b:DOUBLE c:DOUBLE d:DOUBLE', rows);
		expect(found?.panels.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
		expect(found?.said).toEqual([
			'図は a、b、c だけを描いています（d は表にあります）。',
			'80行のうち、はじめの60行を描いています。残りは表にあります。'
		]);
		for (const panel of found?.panels ?? [])
			expect(panel.form === 'bars' && panel.rows).toHaveLength(60);
	});

	it('with no mark for what is no number', () => {
		const [panel] =
			chart('x a:DOUBLE', [
				['a', NaN],
				['b', Infinity],
				['c', 1]
			])?.panels ?? [];
		expect(panel?.form === 'bars' && panel.rows.map(({ value }) => value)).toEqual([null, null, 1]);
	});
});

it('goes along as a picture, with its mark and its sources', () => {
	const found = chart('x a:DOUBLE b:DOUBLE', [
		['p', 1, 2],
		['q', 3, 4]
	]);
	if (!found) throw new Error('no picture');
	const svg = answerPicture(found, { language: 'ja', words, sample: true, below: ['出所'] });
	for (const text of ['a、b（x ごと）', words.sample.mark, '出所', '>p<'])
		expect(svg).toContain(text);
	expect(svg.match(/>p</g)).toHaveLength(2);
	const real = answerPicture(found, { language: 'ja', words, sample: false, below: [] });
	expect(real).not.toContain(words.sample.mark);
});

describe('an answer is not drawn', () => {
	it.each([
		['one row', 'x n:DOUBLE', [['a', 1]]],
		['no number', 'x y', [['a', 'b'], ['c', 'd']]], // prettier-ignore
		['no value', 'x n:DOUBLE', [['a', null], ['b', null]]], // prettier-ignore
		['no text', 'm:DOUBLE n:DOUBLE', [[1, 2], [3, 4]]], // prettier-ignore
		['two texts', 'x y n:DOUBLE', [['a', 'b', 1], ['c', 'd', 2]]], // prettier-ignore
		['a category twice', 'x n:DOUBLE', [['a', 1], ['b', 2], ['a', 3]]], // prettier-ignore
		['too many categories', 'x n:DOUBLE', many(501)]
	] as [string, string, Value[][]][])('that has %s', (_, columns, rows) => {
		expect(drawnColumns(answer(columns, rows))).toBeNull();
	});

	it('as lines where the periods are of two kinds', () => {
		const found = drawnColumns(
			answer('p n:DOUBLE', [
				['2024FY', 1],
				['2025', 2]
			])
		);
		expect(found?.places.kind).toBe('categories');
	});
});
