import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import {
	labelLines,
	labelSpan,
	NARROWEST,
	type StripLabel
} from '#lib/charts/wage-strip/labels.ts';
import { stripLayout } from '#lib/charts/wage-strip/layout.ts';
import type { StripMark, StripOptions } from '#lib/charts/wage-strip/options.ts';
import WageStrip from '#lib/charts/wage-strip/WageStrip.svelte';
import { readableHtml } from '../support/snapshot.ts';

const options: StripOptions = {
	range: { min: 160_000, max: 310_000 },
	formatTick: (value) => value.toLocaleString('en'),
	unit: '円／月',
	near: '九州の他の県'
};

const MARKS: readonly StripMark[] = [
	{ id: 'minimum', sign: 'limit', value: 179_710, label: '最低賃金 179,710円' },
	{ id: '43', sign: 'area', value: 247_000, label: '熊本県 247千円' },
	{ id: '00', sign: 'nation', value: 262_000, label: '全国 262千円' },
	{ id: '40', sign: 'near', value: 258_000, label: '' },
	{ id: 'planned', sign: 'planned', value: 250_000, label: '決めようとする賃金 250,000円' }
];

const BAND: readonly StripMark[] = [
	{ id: 'lower', sign: 'lower', value: 242_142, label: '下限の平均 242,142円' },
	{ id: 'upper', sign: 'upper', value: 298_945, label: '上限の平均 298,945円' },
	{ id: 'desired', sign: 'desired', value: 261_965, label: '求職者の希望 261,965円' }
];

it.each([
	['wage-strip', MARKS],
	['wage-strip-band', BAND]
] as const)('%s', async (name, marks) => {
	const props = { marks, options, labelledby: 'title', describedby: 'finding' };
	const file = `tests/charts/snapshots/${name}.html`;
	const html = await readableHtml(render(WageStrip, { props }).body, file);
	await expect(html).toMatchFileSnapshot(`./snapshots/${name}.html`);
});

describe('what stands on a strip', () => {
	it('is placed on one axis; the planned wage has a line of its own', () => {
		const strip = stripLayout(MARKS, options);
		expect(strip.below).toBeCloseTo(((179_710 - 160_000) / 150_000) * 100, 2);
		expect(strip.planned?.x).toBe(60);
		expect(strip.labels.map(({ id }) => id)).toEqual(['minimum', '43', '00']);
		expect(strip.marks[0]?.sign).toBe('near');
	});

	it('is a band only where both ends are known, and none that is upside down', () => {
		expect(stripLayout(BAND, options).band?.width).toBeCloseTo((56_803 / 150_000) * 100, 1);
		expect(stripLayout(BAND.slice(1), options).band).toBeNull();
		const turned = BAND.map((mark) => (mark.sign === 'lower' ? { ...mark, value: 305_000 } : mark));
		expect(() => stripLayout(turned, options)).toThrow('upside down');
	});
});

describe('labels', () => {
	/** Texts as wide as the narrowest strip at most. */
	const label = fc.record({
		x: fc.double({ min: 0, max: 100, noNaN: true }),
		text: fc.oneof(
			fc.string({ unit: fc.constantFrom('賃', '円', '平'), minLength: 1, maxLength: 18 }),
			fc.string({ unit: fc.constantFrom('a', '1', ' '), minLength: 1, maxLength: 30 })
		)
	});
	const wider = fc.double({ min: 1, max: 6, noNaN: true });

	const meet = (a: StripLabel, b: StripLabel, width: number): boolean => {
		const [from, to] = labelSpan(a, width);
		const [begin, end] = labelSpan(b, width);
		return from < end && begin < to;
	};

	it('never overprint each other, however wide the strip is', () => {
		fc.assert(
			fc.property(fc.array(label, { maxLength: 8 }), wider, (labels, times) => {
				const lines = labelLines(labels);
				const width = NARROWEST * times;
				for (const [i, one] of labels.entries())
					for (const [j, other] of labels.entries())
						if (i < j && lines[i] === lines[j]) expect(meet(one, other, width)).toBe(false);
			}),
			{ numRuns: 500 }
		);
	});

	it('stay on the strip, and use no line more than they are', () => {
		fc.assert(
			fc.property(fc.array(label, { minLength: 1, maxLength: 8 }), wider, (labels, times) => {
				const width = NARROWEST * times;
				for (const one of labels) {
					const [from, to] = labelSpan(one, width);
					expect(from).toBeGreaterThanOrEqual(-1e-9);
					expect(to).toBeLessThanOrEqual(width + 1e-9);
				}
				const lines = labelLines(labels);
				expect(new Set(lines).size).toBe(Math.max(...lines) + 1);
				expect(Math.max(...lines)).toBeLessThan(labels.length);
			})
		);
	});

	it('far apart share a line', () => {
		expect(
			labelLines([
				{ x: 0, text: '最低賃金' },
				{ x: 100, text: '全国' }
			])
		).toEqual([0, 0]);
	});
});
