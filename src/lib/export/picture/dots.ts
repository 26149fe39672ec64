import {
	dotPlotLayout,
	printedDots,
	startText,
	type PlacedDots
} from '#lib/charts/dot-plot/layout.ts';
import { DIAMOND } from '#lib/charts/dot-plot/diamond.ts';
import type { DotLook, DotPlotOptions, DotRow } from '#lib/charts/dot-plot/options.ts';
import { textWidth } from '#lib/charts/text-width.ts';
import { element, words } from './element.ts';
import type { Drawing } from './frame.ts';
import { markWord } from './mark-word.ts';
import { ACCENT, GROUND, QUIET, RULE } from './palette.ts';
import { rowsDrawing } from './rows.ts';

/** The marks that stand open on the page, in the same order and on the same axis, under their key. */
export function dotsDrawing(rows: readonly DotRow[], options: DotPlotOptions): Drawing {
	const { axis, open } = dotPlotLayout(rows, options);
	const drawing = rowsDrawing(
		open
			.flatMap((section) => section.rows)
			.map((row) => ({
				rank: '',
				name: row.name,
				value: printedDots(row, options).map(({ short, label, value, status }) =>
					[`${short} ${label}`, ...markWord({ value, status }, options.words.statuses)].join(' ')
				),
				mark: (width: number) => dotMarks(row, width)
			})),
		axis,
		startText(axis, options.words)
	);
	return {
		svg: keyLine(options) + element('g', { transform: `translate(0 ${KEY})` }, drawing.svg),
		height: KEY + drawing.height
	};
}

const KEY = 26;
const SIZE = 13;

/** The marks with their names, in a line. */
function keyLine({ series }: DotPlotOptions): string {
	let x = 0;
	return series
		.map(({ name, look }) => {
			const left = x;
			x += 24 + (textWidth(name) + 1.5) * SIZE;
			return (
				element('g', { transform: `translate(${left + 8} 10)` }, dotMark(look, 0)) +
				words(left + 20, 15, name, { 'font-size': SIZE })
			);
		})
		.join('');
}

function dotMarks({ marks, span }: PlacedDots, width: number): string {
	const at = (percent: number) => (percent / 100) * width;
	return [
		...(span
			? [
					element('line', {
						x1: at(span.x),
						x2: at(span.x + span.width),
						stroke: RULE,
						'stroke-width': 2
					})
				]
			: []),
		...marks.map(({ look, x }) => dotMark(look, at(x)))
	].join('');
}

function dotMark(look: DotLook, x: number): string {
	const [shape, tone] = look.split('-');
	const main = tone === 'main';
	const colour = main ? ACCENT : QUIET;
	if (shape === 'ring')
		return element('circle', { cx: x, r: 5, fill: GROUND, stroke: colour, 'stroke-width': 2.5 });
	if (shape === 'diamond')
		return element('path', {
			d: DIAMOND,
			transform: `translate(${x} 0)`,
			fill: GROUND,
			stroke: colour,
			'stroke-width': 2
		});
	if (shape === 'disc')
		return element('circle', {
			cx: x,
			r: main ? 6 : 4.5,
			fill: colour,
			stroke: GROUND,
			'stroke-width': 1.5
		});
	const stroke = (colour: string, width: number) =>
		element('line', { x1: x, x2: x, y1: -10, y2: 10, stroke: colour, 'stroke-width': width });
	return stroke(GROUND, 6) + stroke(colour, main ? 3.5 : 2.5);
}
