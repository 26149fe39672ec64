import { describe, expect, it } from 'vitest';
import { dotPlotLayout, printedDots } from '#lib/charts/dot-plot/layout.ts';
import { rankedBarsLayout } from '#lib/charts/ranked-bars/layout.ts';
import type { BarRow } from '#lib/charts/ranked-bars/options.ts';
import { wageBandLayout } from '#lib/charts/wage-band/layout.ts';
import type { BandRow } from '#lib/charts/wage-band/options.ts';
import { bandOptions, barOptions, dotOptions, dotRow } from './row-example.ts';

const bar = (id: string, value: number | null, more: Partial<BarRow> = {}): BarRow => ({
	id,
	name: id,
	value,
	label: String(value),
	...more
});

const bars = (rows: readonly BarRow[], options = barOptions) =>
	rankedBarsLayout(rows, options).open.flatMap((section) => section.rows);

describe('ranked bars', () => {
	it('rank by value, equals alike, a missing value not at all', () => {
		const placed = bars([bar('a', 2), bar('b', 3), bar('c', null), bar('d', 2), bar('e', 1)]);
		expect(placed.map(({ rank }) => rank)).toEqual([2, 1, null, 2, 4]);
		expect(placed[2]?.bar).toBeNull();
	});

	it('grow from 0 to both sides', () => {
		const placed = bars([bar('a', 10), bar('b', -10)]);
		expect(placed.map((row) => row.bar)).toEqual([
			{ x: 50, width: 50, cut: false },
			{ x: 0, width: 50, cut: false }
		]);
	});

	it('of a small base set no scale: they are cut at the end of the axis', () => {
		const placed = bars([bar('a', 41, { small: true }), bar('b', 4)]);
		expect(placed[0]?.bar).toEqual({ x: 0, width: 100, cut: true });
		expect(placed[1]?.bar).toMatchObject({ width: 100, cut: false });
	});

	it('of small bases alone do set the scale', () => {
		expect(bars([bar('a', 41, { small: true })])[0]?.bar?.cut).toBe(false);
	});

	it('recede where another is emphasised', () => {
		const tones = (rows: BarRow[]): string[] => bars(rows).map(({ tone }) => tone);
		expect(tones([bar('a', 1), bar('b', 1)])).toEqual(['main', 'main']);
		expect(tones([bar('a', 1), bar('b', 1, { emphasis: true })])).toEqual(['comparison', 'main']);
	});

	it('fold after the first ones, each group under its own name', () => {
		const rows = ['A', 'A', 'B', 'B'].map((group, index) => bar(String(index), 1, { group }));
		const layout = rankedBarsLayout(rows, { ...barOptions, first: 3 });
		expect(layout.open.map(({ group }) => group)).toEqual(['A', 'B']);
		expect(layout.folded.map((part) => [part.group, part.rows.length])).toEqual([['B', 1]]);
	});

	it('can all be missing', () => {
		expect(bars([bar('a', null)])[0]).toMatchObject({ bar: null, rank: null });
	});
});

const band = (lower: number | null, upper: number | null, mark: number | null): BandRow => ({
	id: 'a',
	name: 'a',
	lower,
	upper,
	mark,
	labels: { lower: String(lower), upper: String(upper), mark: String(mark) }
});

const bands = (rows: readonly BandRow[]) =>
	wageBandLayout(rows, bandOptions).open.flatMap((section) => section.rows);

describe('wage bands', () => {
	it('stand on an axis that begins where the values do and says so', () => {
		const { axis } = wageBandLayout([band(20, 30, 24)], bandOptions);
		expect(axis.ticks[0]).toMatchObject({ x: 0, label: '20万円' });
		expect(axis.ticks.at(-1)?.x).toBe(100);
		expect(bands([band(20, 30, 25)])[0]).toMatchObject({ band: { x: 0, width: 100 }, diamond: 50 });
	});

	it('show the one end that is known, or nothing', () => {
		const [one, none] = bands([band(20, null, 30), band(null, null, null)]);
		expect(one?.band).toEqual({ x: 0, width: 0 });
		expect(none).toMatchObject({ band: null, diamond: null });
	});

	it('refuse to stand upside down', () => {
		expect(() => bands([band(30, 20, null)])).toThrow(RangeError);
	});

	it('can all be missing', () => {
		expect(bands([band(null, null, null)])).toHaveLength(1);
	});
});

describe('a dot plot', () => {
	const dots = (rows: Parameters<typeof dotPlotLayout>[0]) =>
		dotPlotLayout(rows, dotOptions).open.flatMap((section) => section.rows);

	it('places every value on one axis, the first above the others', () => {
		const [row] = dots([dotRow('a', [200, 220, 240]), dotRow('b', [300, null, 200])]);
		expect(row?.marks.map(({ look }) => look)).toEqual([
			'disc-comparison',
			'stroke-main',
			'disc-main'
		]);
		expect(row?.marks.map(({ x }) => x)).toEqual([40, 20, 0]);
		expect(row?.span).toEqual({ x: 0, width: 40 });
	});

	it('draws nothing where nothing is published, and says so', () => {
		const rows = [dotRow('a', [null, 220, null]), dotRow('b', [null, null, null])];
		const [one, none] = dots(rows);
		expect(one?.marks).toHaveLength(1);
		expect(one?.span).toBeNull();
		expect(none).toMatchObject({ marks: [], span: null });
		expect(printedDots(dotRow('a', [null, 220, 1]), dotOptions).map(({ label }) => label)).toEqual([
			'未公表',
			'220'
		]);
	});
});
