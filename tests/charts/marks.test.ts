import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import RankedBars from '#lib/charts/ranked-bars/RankedBars.svelte';
import { GLYPHS } from '#lib/charts/glyphs.ts';
import { markedKey } from '#lib/charts/marked.ts';
import { timeSeriesLayout } from '#lib/charts/time-series/layout.ts';
import TimeSeries from '#lib/charts/time-series/TimeSeries.svelte';
import { barsDrawing } from '#lib/export/picture/bars.ts';
import { seriesDrawing } from '#lib/export/picture/series.ts';
import { ja } from '#lib/base/words/ja.ts';
import { month, options, series } from './example.ts';

const start = month('2025-01');
const STATUSES = ['P', 'R', 'E', 'U', 'B', 'D', 'Q'] as const;
const MISSING = ['L', 'O', 'M'] as const;
const words = { ...options.words, statuses: ja.status, gap: ja.gap(ja.absence.O) };
const marked = series(start, [], {
	points: [...STATUSES, ...MISSING].map((status, index) => ({
		x: start + index,
		y: ['Q', ...MISSING].includes(status) ? null : 1 + index / 10,
		status
	}))
});

describe('the marks of values', () => {
	it('have a word in every language and a shape of their own', () => {
		expect(Object.keys(GLYPHS).sort()).toEqual(Object.keys(ja.status).sort());
		expect(new Set(Object.values(GLYPHS)).size).toBe(STATUSES.length);
	});

	it('stand at their points; a withheld value stands on the axis, missing ones below it', () => {
		const layout = timeSeriesLayout([marked], { ...options, words });
		expect(layout.marked.map(({ status }) => status).join('')).toBe('PREUBDQ');
		expect(layout.marked.find(({ status }) => status === 'Q')?.y).toBe(100);
		expect(layout.gaps).toHaveLength(4);
	});

	it('are in a key that lists those present and no other', () => {
		expect(markedKey(['P', undefined, 'P', '', 'A'], ja.status)).toEqual([
			{ mark: 'status-P', name: '速報値' }
		]);
		const one = series(start, [1, 2], { points: [{ x: start, y: 1, status: 'E' }] });
		const { body } = render(TimeSeries, {
			props: { series: [one], options: { ...options, words } }
		});
		expect(body).toContain('推計値');
		expect(body).not.toContain('速報値');
	});

	it('are words too: beside a bar, and in pictures', () => {
		const rows = [
			{ id: '1', name: '甲', value: 2, label: '2.00', status: 'P' },
			{ id: '2', name: '乙', value: null, label: '', absent: '秘匿', status: 'Q' }
		];
		const bars = {
			formatTick: String,
			words: { missing: '未公表', small: '', statuses: ja.status }
		};
		const { body } = render(RankedBars, { props: { rows, options: bars } });
		expect(body).toContain('aria-label="速報値"');
		expect(body).toContain('秘匿');
		expect(barsDrawing(rows, bars, 'ja').svg).toContain('速報値');
		const { svg } = seriesDrawing([marked], { ...options, words });
		for (const status of ['P', 'R', 'E', 'U', 'B', 'D', 'Q'] as const)
			expect(svg).toContain(ja.status[status]);
		expect(svg).toContain(ja.gap(ja.absence.O));
	});
});
