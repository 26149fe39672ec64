import type { HeatmapOptions, HeatRow } from '#lib/charts/heatmap/options.ts';
import type { Panel } from '#lib/charts/small-multiples/options.ts';
import { month, options, series } from './example.ts';

const cells = (values: readonly (number | null)[], small: readonly number[] = []) =>
	values.map((value, index) => ({ value, small: small.includes(index) }));

export const heatRows: readonly HeatRow[] = [
	{ id: 'E', name: 'サービス職業従事者', heading: true, cells: cells([1.2, 1.3, 1.2, 1.4]) },
	{
		id: '36',
		name: '介護サービス職業従事者',
		href: '/ja/36/',
		heading: false,
		cells: cells([1.6, 1.9, null, 2.4])
	},
	{ id: '25', name: '一般事務従事者', heading: false, cells: cells([0, 0.4, 0.6, 1.1], [1]) }
];

export const heatOptions: HeatmapOptions = {
	frequency: 'month',
	language: 'ja',
	first: month('2026-07'),
	steps: [0.5, 1, 1.5, 2, 3],
	formatStep: (value) => value.toFixed(1),
	formatCell: (value) => `${value.toFixed(2)}倍`,
	unit: '倍',
	words: {
		reading: '職業と月を選んで値を読む',
		missing: '未公表',
		small: '求職者20人未満',
		below: (cut) => `${cut}未満`,
		from: (cut) => `${cut}以上`,
		between: (low, high) => `${low}〜${high}未満`
	}
};

const start = month('2026-07');

export const panels: readonly Panel[] = [
	{ ...series(start, [2, 4, null, 3], { id: 'J', name: '建設' }), href: '/ja/J/' },
	{ ...series(start, [0.4, 0.5, 0.5, 0.6], { id: 'C', name: '事務' }), note: '求職者20人未満' }
];

export const panelOptions = {
	frequency: options.frequency,
	language: options.language,
	words: options.words,
	formatValue: options.formatValue,
	unit: '倍',
	zero: true,
	references: [{ value: 1, label: '1.00倍' }]
};
