import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colour } from '#lib/export/picture/palette.ts';
import { contrast } from './support/contrast.ts';

const PALETTE = 'src/lib/base/palette.css';
const css = readFileSync(PALETTE, 'utf8');
const DARK = '@media screen and (prefers-color-scheme: dark)';

function declarations(block: string): Record<string, string> {
	const body = block.slice(block.indexOf(':root {'), block.indexOf('}'));
	return Object.fromEntries(
		[...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
			name,
			value
		])
	);
}

const light = declarations(css);
const themes = [
	['light', light],
	['dark', declarations(css.slice(css.indexOf(DARK)))]
] as const;

const marks = ['accent', 'comparison-1', 'comparison-2', 'comparison-3', 'warning'];

describe.each(themes)('%s theme', (_, theme) => {
	const ratio = (a: string, b: string): number => contrast(theme[a] ?? '', theme[b] ?? '');

	it('declares every colour', () => {
		expect(Object.keys(theme)).toEqual(Object.keys(light));
	});

	it.each(['ground', 'surface', 'surface-quiet'])('words can be read on %s', (ground) => {
		expect(ratio('ink', ground)).toBeGreaterThanOrEqual(7);
		expect(ratio('ink-quiet', ground)).toBeGreaterThanOrEqual(4.5);
		expect(ratio('link', ground)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['ground', 'surface'])('marks and controls can be seen on %s', (ground) => {
		for (const mark of [...marks, 'control-border', 'focus']) {
			expect(ratio(mark, ground), mark).toBeGreaterThanOrEqual(3);
		}
	});

	it('the accent can be seen in a chosen row', () => {
		expect(ratio('accent', 'accent-soft')).toBeGreaterThanOrEqual(3);
	});

	it('words on a coloured ground can be read', () => {
		expect(ratio('sample-ink', 'sample-ground')).toBeGreaterThanOrEqual(4.5);
		expect(ratio('error-ink', 'error-ground')).toBeGreaterThanOrEqual(4.5);
		expect(ratio('ink', 'accent-soft')).toBeGreaterThanOrEqual(4.5);
	});

	it('words on the steps of a map can be read, and neighbouring steps differ', () => {
		for (const step of ['step-1', 'step-2', 'step-3'])
			expect(ratio('ink', step), step).toBeGreaterThanOrEqual(4.5);
		expect(ratio('ground', 'step-4')).toBeGreaterThanOrEqual(4.5);
		for (const step of [1, 2, 3])
			expect(ratio(`step-${step}`, `step-${step + 1}`), `${step}`).toBeGreaterThanOrEqual(1.25);
	});

	it('tones of a heatmap differ from the ground and from their neighbours, in one direction', () => {
		const tones = ['ground', 'heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5', 'heat-6'];
		const fromGround = tones.map((tone) => ratio(tone, 'ground'));
		expect(fromGround).toEqual([...fromGround].sort((a, b) => a - b));
		for (const [index, tone] of tones.slice(1).entries())
			expect(ratio(tone, tones[index] ?? ''), tone).toBeGreaterThanOrEqual(1.24);
		// From the middle of the scale upwards a cell is a mark of its own.
		for (const tone of tones.slice(4)) expect(ratio(tone, 'ground')).toBeGreaterThanOrEqual(3);
	});

	it('shortage is read as a word too', () => {
		expect(ratio('warning', 'ground')).toBeGreaterThanOrEqual(4.5);
	});
});

describe('the pictures', () => {
	it('have the light colours of the pages, each by its name', () => {
		for (const [name, value] of Object.entries(light)) expect(colour(name), name).toBe(value);
		expect(() => colour('no-such-colour')).toThrow(RangeError);
	});

	it('name no colour of their own, and neither does anything else', () => {
		const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.map((path) => join('src', path))
			.filter((path) => /\.(ts|svelte|css)$/.test(path));
		const coloured = files.filter((path) => /#[0-9a-f]{6}\b/i.test(readFileSync(path, 'utf8')));
		expect(coloured.map((path) => path.replaceAll('\\', '/'))).toEqual([PALETTE]);
	});
});
