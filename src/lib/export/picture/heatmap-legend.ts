import type { HeatmapOptions } from '#lib/charts/heatmap/options.ts';
import type { ToneWord } from '#lib/charts/heatmap/tones.ts';
import { textWidth } from '#lib/charts/text-width.ts';
import { element, words } from './element.ts';
import { INNER, type Drawing } from './frame.ts';
import { smallStrokes, stroked, TONES } from './heatmap-marks.ts';
import { GROUND, QUIET } from './palette.ts';

const SIZE = 13;
const LINE = 22;
const SWATCH = { width: 24, height: 14 };
const BETWEEN = 24;
/** The stroke of a cell within a swatch. */
const STROKE = 'M.1 .9l.8-.8';

interface Key {
	readonly swatch: string;
	readonly label: string;
}

const swatch = (fill: string, strokes = ''): string =>
	element('rect', {
		x: 0.5,
		y: 2.5,
		width: SWATCH.width - 1,
		height: SWATCH.height - 1,
		fill,
		stroke: QUIET
	}) +
	element('g', { transform: `translate(0 2) scale(${SWATCH.width} ${SWATCH.height})` }, strokes);

const keys = (tones: readonly ToneWord[], { words: said }: HeatmapOptions): Key[] => [
	...tones.map(({ tone, label }) => ({ swatch: swatch(TONES[tone - 1] ?? GROUND), label })),
	...(said.small
		? [{ swatch: swatch(TONES[3] ?? GROUND, smallStrokes(STROKE)), label: said.small }]
		: []),
	{ swatch: swatch(GROUND, stroked(STROKE, QUIET)), label: said.missing }
];

/** The unit and what each tone and stroke stands for, in as many lines as they take. */
export function heatmapLegend(tones: readonly ToneWord[], options: HeatmapOptions): Drawing {
	const parts = [words(0, 14, options.unit, { fill: QUIET, 'font-size': SIZE })];
	let x = textWidth(options.unit) * SIZE + BETWEEN;
	let y = 0;
	for (const key of keys(tones, options)) {
		const width = SWATCH.width + 6 + textWidth(key.label) * SIZE;
		if (x + width > INNER) [x, y] = [0, y + LINE];
		parts.push(
			element('g', { transform: `translate(${x.toFixed(1)} ${y})` }, key.swatch),
			words(x + SWATCH.width + 6, y + 14, key.label, { 'font-size': SIZE })
		);
		x += width + BETWEEN;
	}
	return { svg: parts.join(''), height: y + LINE };
}
