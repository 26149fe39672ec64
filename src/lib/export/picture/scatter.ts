import type { ScatterFrame } from '#lib/charts/scatter/frames.ts';
import { DIRECTIONS, GAP, type Direction } from '#lib/charts/scatter/labels.ts';
import {
	radiusIn,
	scatterLabels,
	scatterLayout,
	type PlacedBubble,
	type ScatterLayout
} from '#lib/charts/scatter/layout.ts';
import type { ScatterOptions, ScatterRow } from '#lib/charts/scatter/options.ts';
import { textWidth } from '#lib/charts/text-width.ts';
import { element, words } from './element.ts';
import { INNER, type Drawing } from './frame.ts';
import { GROUND, INK, QUIET, RULE } from './palette.ts';
import { circle, scatterKey } from './scatter-key.ts';
import { wrap } from './wrap.ts';

const GUTTER = 48;
const REM = 16;
const WIDTH = INNER - GUTTER;
const HEIGHT = 544;
/** The plot of a file has one width. */
const FRAME: ScatterFrame = {
	width: WIDTH / REM,
	widest: WIDTH / REM,
	height: HEIGHT / REM,
	radius: 2.6,
	letter: 0.8125,
	most: 48
};
const LETTER = FRAME.letter * REM;
const SMALL = 13;
const LINE = 18;

/** The bubbles with the names that the file has room for, under their key. */
export function scatterDrawing(rows: readonly ScatterRow[], options: ScatterOptions): Drawing {
	const layout = scatterLayout(rows, options);
	const key = scatterKey(layout, options, radius);
	const top = key.height + 2 * LINE;
	const labels = scatterLabels(layout, options.words, FRAME);
	const unplaced =
		layout.unplaced.length === 0
			? []
			: wrap(
					options.words.unplaced(options.words.list(layout.unplaced.map(({ name }) => name))),
					INNER / SMALL
				);
	return {
		svg: [
			key.svg,
			words(0, key.height + LINE, options.y.title, { fill: QUIET, 'font-size': SMALL }),
			element(
				'g',
				{ transform: `translate(${GUTTER} ${top})` },
				axes(layout, options),
				...layout.bubbles.map((bubble) => bubbleMark(bubble)),
				...layout.bubbles.map((bubble) => nameOf(bubble, labels.get(bubble.id))),
				sides(layout, options)
			),
			...unplaced.map((line, index) =>
				words(0, top + HEIGHT + (3 + index) * LINE, line, { fill: QUIET, 'font-size': SMALL })
			)
		].join(''),
		height: top + HEIGHT + (2.5 + unplaced.length) * LINE
	};
}

const across = (percent: number): number => (percent / 100) * WIDTH;
const down = (percent: number): number => (percent / 100) * HEIGHT;
const radius = (share: number): number => radiusIn(FRAME, share) * REM;

function axes(layout: ScatterLayout, options: ScatterOptions): string {
	const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1) =>
		element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width });
	return [
		...layout.x.flatMap(({ at, label }) => [
			line(across(at), 0, across(at), HEIGHT, RULE),
			words(across(at), HEIGHT + LINE, label, {
				'text-anchor': 'middle',
				fill: QUIET,
				'font-size': SMALL
			})
		]),
		...layout.y.flatMap(({ at, label }) => [
			line(0, down(at), WIDTH, down(at), RULE),
			words(-6, down(at) + 4, label, { 'text-anchor': 'end', fill: QUIET, 'font-size': SMALL })
		]),
		line(0, down(layout.line), WIDTH, down(layout.line), INK, 1.5),
		words(WIDTH, HEIGHT + 2 * LINE, options.x.title, {
			'text-anchor': 'end',
			fill: QUIET,
			'font-size': SMALL
		})
	].join('');
}

const bubbleMark = (bubble: PlacedBubble): string =>
	circle(across(bubble.left), down(bubble.top), radius(bubble.share), bubble);

/** The rim keeps letters readable over a line. */
const RIMMED = {
	stroke: GROUND,
	'stroke-width': 3,
	'paint-order': 'stroke',
	'stroke-linejoin': 'round'
} as const;

/** The name where labels.ts found room for it. */
function nameOf(
	{ left, top, share, short }: PlacedBubble,
	direction: Direction | undefined
): string {
	if (direction === undefined) return '';
	const { x, y, k } = DIRECTIONS[direction];
	const out = k * radius(share);
	const middle = x * (out + (textWidth(short) * LETTER) / 2 + GAP * REM);
	return words(
		across(left) + (x === 0 ? 0 : middle - (x * textWidth(short) * LETTER) / 2),
		down(top) + y * (out + (1.25 * LETTER) / 2) + 0.36 * LETTER,
		short,
		{
			'text-anchor': x === 0 ? 'middle' : x > 0 ? 'start' : 'end',
			'font-size': LETTER,
			...RIMMED
		}
	);
}

const sides = (layout: ScatterLayout, { words: said }: ScatterOptions): string =>
	(
		[
			[`${said.above} ↑`, -7],
			[`${said.below} ↓`, 4 + LETTER]
		] as const
	)
		.map(([text, y]) =>
			words(WIDTH, down(layout.line) + y, text, {
				'text-anchor': 'end',
				'font-weight': 700,
				'font-size': LETTER,
				...RIMMED
			})
		)
		.join('');
