import { expect, it } from 'vitest';
import { element } from '#lib/export/picture/element.ts';
import { widened } from '#lib/export/picture/raster.ts';
import { PAYLOADS } from '../support/payloads.ts';

const stroke = (width: number, more = {}) =>
	element('path', { d: 'M0 0h1', 'stroke-width': width, ...more });
const STAYS = { 'vector-effect': 'non-scaling-stroke' };

it('widens the strokes that do not grow, and nothing else', () => {
	const svg = (width: number) =>
		element('svg', {}, stroke(1.5), stroke(width, STAYS), element('g', STAYS, stroke(3)));
	expect(widened(svg(1.5))).toBe(svg(3));
});

it('leaves every text as it is, whatever stands in it', () => {
	for (const text of [...PAYLOADS, '<path stroke-width="1" vector-effect="non-scaling-stroke">']) {
		const svg = (width: number) => stroke(width, { ...STAYS, 'aria-label': text });
		expect(widened(svg(1))).toBe(svg(2));
	}
});
