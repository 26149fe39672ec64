import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './support/contrast.ts';

const css = readFileSync('src/lib/components/tokens.css', 'utf8');
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

	it('shortage is read as a word too', () => {
		expect(ratio('warning', 'ground')).toBeGreaterThanOrEqual(4.5);
	});
});
