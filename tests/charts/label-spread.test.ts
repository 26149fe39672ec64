import { randomInt, randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { spreadLabels, type WantedLabel } from '#lib/charts/time-series/label-spread.ts';

const SMALL = 1e-9;

function edges(labels: readonly WantedLabel[]): [top: number, bottom: number][] {
	return spreadLabels(labels)
		.map((middle, index): [number, number] => {
			const half = (labels[index]?.height ?? 0) / 2;
			return [middle - half, middle + half];
		})
		.sort((a, b) => a[0] - b[0]);
}

describe('spreadLabels', () => {
	it('leaves labels that are clear of one another where they are wanted', () => {
		expect(
			spreadLabels([
				{ y: 80, height: 10 },
				{ y: 20, height: 10 }
			])
		).toEqual([80, 20]);
	});

	it('moves two on one spot apart by the same way', () => {
		expect(
			spreadLabels([
				{ y: 50, height: 10 },
				{ y: 50, height: 10 }
			])
		).toEqual([45, 55]);
	});

	it('keeps labels within the plot', () => {
		expect(edges([{ y: 0, height: 12 }])).toEqual([[0, 12]]);
		expect(edges([{ y: 100, height: 12 }])).toEqual([[88, 100]]);
	});

	it('never lets labels overlap or leave, whatever is wanted', () => {
		const source = randomLcg(0.2026);
		const y = randomInt.source(source)(0, 101);
		const height = randomInt.source(source)(4, 15);
		for (let run = 0; run < 500; run++) {
			const placed = edges(Array.from({ length: 6 }, () => ({ y: y(), height: height() })));
			for (const [index, [top, bottom]] of placed.entries()) {
				expect(top).toBeGreaterThanOrEqual((placed[index - 1]?.[1] ?? 0) - SMALL);
				expect(bottom).toBeLessThanOrEqual(100 + SMALL);
			}
		}
	});

	it('shares the room where there is too little of it', () => {
		const middles = spreadLabels(Array.from({ length: 10 }, () => ({ y: 50, height: 20 })));
		expect(middles[0]).toBeCloseTo(5);
		expect(middles[9]).toBeCloseTo(95);
	});
});
