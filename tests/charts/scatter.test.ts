import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Scatter from '#lib/charts/scatter/Scatter.svelte';
import { FRAMES, GUTTER, type FrameId } from '#lib/charts/scatter/frames.ts';
import {
	DIRECTIONS,
	GAP,
	isInside,
	labelBox,
	placeLabels,
	type Direction,
	type HungBox,
	type LabelFrame,
	type LabelWanted
} from '#lib/charts/scatter/labels.ts';
import { LEAST_RADIUS, pageLabels, scatterLayout, sideBoxes } from '#lib/charts/scatter/layout.ts';
import { isBeyond, logPlaced, logScale, logTicks } from '#lib/charts/scatter/log-axis.ts';
import { movedTo, nearest } from '#lib/charts/scatter/reading.ts';
import { readableHtml } from '../support/snapshot.ts';
import { scatterOptions, scatterRow } from './scatter-example.ts';

const IDS = Object.keys(FRAMES) as FrameId[];

describe('an axis of powers', () => {
	it('has round numbers within its ends, and at least two', () => {
		expect(logTicks([8, 9000], 8)).toEqual([10, 30, 100, 300, 1000, 3000]);
		expect(logTicks([0.14, 7], 7)).toEqual([0.2, 0.5, 1, 2, 5]);
		expect(logTicks([0.01, 100_000], 8)).toEqual([0.01, 0.1, 1, 10, 100, 1000, 10_000, 100_000]);
		expect(logTicks([1.2, 1.9], 5).length).toBeGreaterThan(1);
	});

	it('never has a tick outside, nor too many of them', () => {
		const end = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(end, fc.double({ min: 1.5, max: 1e6, noNaN: true }), (low, times) => {
				const ticks = logTicks([low, low * times], 8);
				for (const tick of ticks) {
					expect(tick).toBeGreaterThanOrEqual(low);
					expect(tick).toBeLessThanOrEqual(low * times);
				}
				expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
			})
		);
	});

	it('puts equal ratios at equal distances, and 0 at its start', () => {
		const scale = logScale([1, 100]);
		const [one, ten, hundred, none] = [1, 10, 100, 0].map((value) => logPlaced(scale, value));
		expect((ten ?? 0) - (one ?? 0)).toBeCloseTo((hundred ?? 0) - (ten ?? 0));
		expect(none).toBe(0);
		expect([isBeyond(scale, 0), isBeyond(scale, 1), isBeyond(scale, 1000)]).toEqual([
			true,
			false,
			true
		]);
	});

	it('stands though nothing is there to be drawn, or one value alone', () => {
		expect(logScale([]).domain().every(Number.isFinite)).toBe(true);
		expect(logPlaced(logScale([7]), 7)).toBe(50);
	});
});

describe('the layout', () => {
	it('gives areas, not radii, in the ratio of what they stand for', () => {
		const { bubbles } = scatterLayout(
			[scatterRow('a', 10, 1, { area: 400 }), scatterRow('b', 20, 2, { area: 100 })],
			scatterOptions
		);
		expect(bubbles.map(({ id, share }) => [id, share])).toEqual([
			['a', 1],
			['b', 0.5]
		]);
	});

	it('lets small bases set no scale: beyond it they stand at its edge', () => {
		const sound = [scatterRow('a', 100, 2), scatterRow('b', 1000, 0.5)];
		const alone = scatterLayout(sound, scatterOptions);
		const layout = scatterLayout(
			[...sound, scatterRow('c', 1, 40, { small: true }), scatterRow('d', 200, 0)],
			scatterOptions
		);
		const at = new Map(layout.bubbles.map((one) => [one.id, one]));
		expect(at.get('a')?.left).toBe(alone.bubbles.find(({ id }) => id === 'a')?.left);
		expect(at.get('c')).toMatchObject({ left: 0, top: 0, edge: true });
		expect(at.get('d')).toMatchObject({ top: 100, edge: true });
		expect(at.get('a')?.edge).toBe(false);
	});

	it('always has the line that divides, with what is above it above', () => {
		const { line, bubbles } = scatterLayout(
			[scatterRow('a', 10, 3), scatterRow('b', 20, 9)],
			scatterOptions
		);
		expect(line).toBeLessThan(100);
		for (const { top } of bubbles) expect(top).toBeLessThan(line);
	});

	it('names what has no place', () => {
		const { bubbles, unplaced } = scatterLayout(
			[scatterRow('a', 10, 3), scatterRow('b', 0, null)],
			scatterOptions
		);
		expect([bubbles, unplaced].map((all) => all.map(({ id }) => id))).toEqual([['a'], ['b']]);
	});

	it('has nothing to draw where nothing is published', () => {
		const { bubbles, key } = scatterLayout([], scatterOptions);
		expect([bubbles, key]).toEqual([[], [{ share: 1, label: '1人' }]]);
	});
});

/** Where the sides of a box are in a frame of one width. */
const sidesAt = ({ x, left, right, top, bottom }: HungBox, width: number) => ({
	left: (x / 100) * width + left,
	right: (x / 100) * width + right,
	top,
	bottom
});

const meet = (a: HungBox, b: HungBox, width: number): boolean => {
	const [one, other] = [sidesAt(a, width), sidesAt(b, width)];
	return (
		one.left < other.right - 1e-9 &&
		other.left < one.right - 1e-9 &&
		one.top < other.bottom - 1e-9 &&
		other.top < one.bottom - 1e-9
	);
};

/** Every width of a frame that a reader could have, by tenths. */
const widths = ({ width, widest }: LabelFrame): number[] =>
	Array.from({ length: 11 }, (_, step) => width + ((widest - width) * step) / 10);

describe('names beside bubbles', () => {
	const place = fc.double({ min: 0, max: 100, noNaN: true });
	const wanted = fc
		.array(
			fc.record({
				x: place,
				y: place,
				radius: fc.double({ min: LEAST_RADIUS, max: 2.6, noNaN: true }),
				width: fc.double({ min: 0.5, max: 12, noNaN: true }),
				height: fc.constant(1)
			}),
			{ maxLength: 40 }
		)
		.map((all) => all.map((one, index): LabelWanted => ({ id: `${index}`, ...one })));

	it.each(IDS)('never meet one another or leave the frame, at any width of it: %s', (id) => {
		const frame = FRAMES[id];
		fc.assert(
			fc.property(wanted, place, (all, line) => {
				const taken = sideBoxes(line, scatterOptions.words, frame);
				const found = placeLabels(all, [], taken, frame);
				expect(found.size).toBeLessThanOrEqual(frame.most);
				const own = all.flatMap((one) => {
					const direction = found.get(one.id);
					return direction ? [labelBox(one, direction, frame)] : [];
				});
				for (const box of own) expect(isInside(box, frame)).toBe(true);
				const boxes = [...own, ...taken];
				for (const width of widths(frame))
					for (const [index, box] of boxes.entries()) {
						if (index < own.length) {
							expect(sidesAt(box, width).left).toBeGreaterThanOrEqual(-1e-9);
							expect(sidesAt(box, width).right).toBeLessThanOrEqual(width + 1e-9);
						}
						for (const other of boxes.slice(index + 1))
							if (index < own.length) expect(meet(box, other, width)).toBe(false);
					}
			}),
			{ numRuns: 60 }
		);
	});

	it('stand beside their bubble, on the side that is said', () => {
		const one: LabelWanted = { id: 'a', x: 50, y: 50, radius: 1, width: 4, height: 1 };
		const frame = FRAMES.w;
		for (const direction of Object.keys(DIRECTIONS) as Direction[]) {
			const { x, y } = DIRECTIONS[direction];
			const box = labelBox(one, direction, frame);
			expect(Math.sign(Math.round((box.left + box.right) * 1000))).toBe(x);
			expect(Math.sign(Math.round((box.top + box.bottom - frame.height) * 1000))).toBe(y);
		}
		expect(labelBox(one, 'e', frame).left).toBeCloseTo(1 + GAP);
	});

	it('serve first who comes first', () => {
		const same = { x: 20, y: 50, radius: 0.2, width: 14, height: 25 };
		const found = placeLabels(
			[
				{ id: 'a', ...same },
				{ id: 'b', ...same }
			],
			[],
			[],
			{ ...FRAMES.n, width: 20, widest: 20 }
		);
		expect([...found.keys()]).toEqual(['a']);
	});

	it('are fewer where there is less room', () => {
		const rows = Array.from({ length: 73 }, (_, index) =>
			scatterRow(`職業${index}`, 10 + ((index * 37) % 73) * 20, 0.2 + ((index * 29) % 73) / 15)
		);
		const placed = pageLabels(scatterLayout(rows, scatterOptions), scatterOptions.words);
		const [few, more, most] = IDS.map((id) => placed.get(id)?.size ?? 0);
		expect(few).toBeGreaterThan(5);
		expect(few).toBeLessThan(more ?? 0);
		expect(more).toBeLessThan(most ?? 0);
	});
});

describe('the frames', () => {
	const css = ['bubbles.css', 'Scatter.svelte', 'ScatterReadout.svelte']
		.map((name) => readFileSync(`src/lib/charts/scatter/${name}`, 'utf8'))
		.join('\n');

	it('are those between which the style sheet chooses', () => {
		const queries = [...css.matchAll(/@container scatter \(([^)]*)\)/g)].map(([, query]) => query);
		expect(queries.length).toBeGreaterThan(4);
		const limits = new Set(
			queries
				.join(' ')
				.match(/[\d.]+(?=rem)/g)
				?.map(Number)
		);
		expect(limits).toEqual(new Set([FRAMES.m.width + GUTTER, FRAMES.w.width + GUTTER]));
		expect([FRAMES.n.widest, FRAMES.m.widest]).toEqual([FRAMES.m.width, FRAMES.w.width]);
	});

	it('hold the narrowest phone and the widest page', () => {
		// 320 pixels less the margins of a page; the column of tokens.css less them.
		expect(FRAMES.n.width).toBeLessThanOrEqual(320 / 16 - 2 - GUTTER);
		expect(FRAMES.w.widest).toBeGreaterThanOrEqual(72 - 2 - GUTTER);
	});

	it('set names as far from their bubble as the boxes say', () => {
		expect(css).toContain(`(50% + ${GAP}rem)`);
		expect(css).toContain(`max(${2 * LEAST_RADIUS}rem`);
		expect(css).toContain(`--k: ${DIRECTIONS.ne.k};`);
	});
});

describe('reading', () => {
	const bubbles = [
		{ id: 'a', left: 10, top: 90 },
		{ id: 'b', left: 50, top: 10 },
		{ id: 'c', left: 80, top: 50 }
	];

	it('goes along the axis by arrows, to its ends, and not beyond', () => {
		expect(movedTo(bubbles, 'a', 'ArrowRight')).toBe('b');
		expect(movedTo(bubbles, 'c', 'ArrowRight')).toBe('c');
		expect(movedTo(bubbles, 'a', 'ArrowUp')).toBe('c');
		expect(movedTo(bubbles, 'b', 'ArrowUp')).toBe('b');
		expect(movedTo(bubbles, 'b', 'Home')).toBe('a');
		expect(movedTo(bubbles, 'a', 'End')).toBe('c');
		expect(movedTo(bubbles, 'a', 'x')).toBeUndefined();
	});

	it('takes the nearest within the reach of a finger', () => {
		const plot = { width: 1000, height: 500 };
		expect(nearest(bubbles, { x: 510, y: 60 }, plot)?.id).toBe('b');
		expect(nearest(bubbles, { x: 600, y: 60 }, plot)).toBeNull();
		expect(nearest([], { x: 0, y: 0 }, plot)).toBeNull();
	});
});

it('scatter', async () => {
	const rows = [
		scatterRow('介護', 900, 3, { href: '/ja/36/' }),
		scatterRow('事務', 6000, 0.3, { href: '/ja/25/' }),
		scatterRow('鉄道', 1, 10, { small: true }),
		scatterRow('宗教', 0, null)
	];
	const name = 'tests/charts/snapshots/scatter.html';
	const html = await readableHtml(
		render(Scatter, { props: { rows, options: scatterOptions } }).body,
		name
	);
	await expect(html).toMatchFileSnapshot('./snapshots/scatter.html');
});
