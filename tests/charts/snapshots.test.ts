import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Key from '#lib/charts/Key.svelte';
import DotPlot from '#lib/charts/dot-plot/DotPlot.svelte';
import Heatmap from '#lib/charts/heatmap/Heatmap.svelte';
import RankedBars from '#lib/charts/ranked-bars/RankedBars.svelte';
import SmallMultiples from '#lib/charts/small-multiples/SmallMultiples.svelte';
import TimeSeries from '#lib/charts/time-series/TimeSeries.svelte';
import WageBand from '#lib/charts/wage-band/WageBand.svelte';
import { readableHtml } from '../support/snapshot.ts';
import { month, options, series } from './example.ts';
import { heatOptions, heatRows, panelOptions, panels } from './matrix-example.ts';
import { bandOptions, barOptions, dotOptions, dotRow } from './row-example.ts';

const file = (name: string): string => `tests/charts/snapshots/${name}.html`;
const at = (name: string): string => `./snapshots/${name}.html`;

const start = month('2024-11');
const EARLIER = { emphasis: 'earlier' } as const;
const national = { id: 'japan', name: '全国', emphasis: 'comparison' } as const;

it('time series', async () => {
	const props = {
		series: [
			series(start, [1.24, 1.19, 1.21, null, 1.21, 1.22, 1.23]),
			series(start, [1.25, 1.25, null, null, 1.26], national)
		],
		options: {
			...options,
			unit: '倍',
			references: [{ value: 1, label: '1.00倍' }],
			marks: [{ x: start + 2, label: '新しい季節指数' }],
			breaks: [{ x: start + 4, label: '定義の変更' }]
		},
		labelledby: 'title',
		describedby: 'finding'
	};
	const html = await readableHtml(render(TimeSeries, { props }).body, file('time-series'));
	await expect(html).toMatchFileSnapshot(at('time-series'));
});

it('time series being read', async () => {
	const props = { series: [series(start, [1.24, null, 1.19])], options, active: start };
	const html = await readableHtml(render(TimeSeries, { props }).body, file('time-series-reading'));
	await expect(html).toMatchFileSnapshot(at('time-series-reading'));
});

it('time series of years over one another, the newest not ended', async () => {
	const first = month('2026-04');
	const year = (id: string, values: readonly (number | null)[], more = {}) =>
		series(first, values, { id, name: id, ...more });
	const props = {
		series: [
			year('2026年度', [1.02, 1.04, 1.05]),
			year(
				'2025年度',
				[1.1, null, 1.12, 1.13, 1.14, 1.2, 1.21, 1.22, 1.24, 1.2, 1.18, 1.1],
				EARLIER
			),
			year('2024年度', [1.2, 1.21, 1.22, 1.2, 1.21, 1.22, 1.25, 1.3, 1.31, 1.3, 1.22, 1.2], EARLIER)
		].map((one, index) => ({ ...one, id: `${2026 - index}FY`, name: `${2026 - index}年度` })),
		options: {
			...options,
			named: (x: number) => `${(x % 12) + 1}月`,
			openEnded: true as const,
			xDomain: [first, first + 11] as const,
			breaks: [{ x: first + 5, line: '2025FY', label: '2025年9月：定義の変更' }]
		},
		active: first + 2
	};
	const html = await readableHtml(render(TimeSeries, { props }).body, file('time-series-season'));
	await expect(html).toMatchFileSnapshot(at('time-series-season'));
});

it('time series of nothing', async () => {
	const props = { series: [series(start, [null, null])], options };
	const html = await readableHtml(render(TimeSeries, { props }).body, file('time-series-empty'));
	await expect(html).toMatchFileSnapshot(at('time-series-empty'));
});

it('ranked bars', async () => {
	const props = {
		rows: [
			{ id: '69', name: '採掘従事者', value: 20.8, label: '20.80', small: true, note: '求職者5人' },
			{ id: '65', name: '建設躯体工事従事者', value: 5.37, label: '5.37', comparison: 6.56 },
			{ id: '25', name: '一般事務従事者', value: 0.32, label: '0.32' },
			{ id: '20', name: '宗教家', value: null, label: '' }
		],
		options: { ...barOptions, first: 3, references: [{ value: 1, label: '1.00倍' }], unit: '倍' },
		selected: '65',
		onselect: () => {},
		labelledby: 'title'
	};
	const html = await readableHtml(render(RankedBars, { props }).body, file('ranked-bars'));
	await expect(html).toMatchFileSnapshot(at('ranked-bars'));
});

it('wage bands', async () => {
	const rows = [
		{ id: '13', name: '看護師', group: '専門職', lower: 21, upper: 26.2, mark: 23.1 },
		{ id: '25', name: '一般事務', group: '事務', lower: 17.4, upper: null, mark: null },
		{ id: '20', name: '宗教家', group: '事務', lower: null, upper: null, mark: null }
	].map((row) => ({
		...row,
		labels: { lower: `${row.lower}`, upper: `${row.upper}`, mark: `${row.mark}` }
	}));
	const html = await readableHtml(
		render(WageBand, { props: { rows, options: bandOptions } }).body,
		file('wage-band')
	);
	await expect(html).toMatchFileSnapshot(at('wage-band'));
});

it('dot plot', async () => {
	const rows = [dotRow('建設業', [273, 277, 297]), dotRow('鉱業', [null, 229, 251])];
	const html = await readableHtml(
		render(DotPlot, { props: { rows, options: dotOptions, labelledby: 'title' } }).body,
		file('dot-plot')
	);
	await expect(html).toMatchFileSnapshot(at('dot-plot'));
});

it('key', async () => {
	const items = [
		{ mark: 'main-1', name: '熊本県' },
		{ mark: 'comparison-1', name: '全国' },
		{ mark: 'small', name: '母数が少ない' }
	] as const;
	const html = await readableHtml(render(Key, { props: { items } }).body, file('key'));
	await expect(html).toMatchFileSnapshot(at('key'));
});

it('heatmap being read', async () => {
	const props = {
		rows: heatRows,
		options: heatOptions,
		active: { row: '36', period: heatOptions.first + 3 },
		labelledby: 'title',
		describedby: 'finding'
	};
	const html = await readableHtml(render(Heatmap, { props }).body, file('heatmap'));
	await expect(html).toMatchFileSnapshot(at('heatmap'));
});

it('small multiples', async () => {
	const props = { panels, options: panelOptions, labelledby: 'title', describedby: 'finding' };
	const html = await readableHtml(render(SmallMultiples, { props }).body, file('small-multiples'));
	await expect(html).toMatchFileSnapshot(at('small-multiples'));
});

it('ranked bars on both sides of 0', async () => {
	const props = {
		rows: [
			{
				id: '36',
				name: '介護サービス職業従事者',
				value: 23678,
				label: '+23,678',
				comparison: 25000
			},
			{ id: '25', name: '一般事務従事者', value: -49620, label: '−49,620' }
		],
		options: { ...barOptions, unit: '人（求人−求職者）' }
	};
	const html = await readableHtml(render(RankedBars, { props }).body, file('ranked-bars-signed'));
	await expect(html).toMatchFileSnapshot(at('ranked-bars-signed'));
});
