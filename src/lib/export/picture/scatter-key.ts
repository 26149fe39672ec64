import type { PlacedBubble, ScatterLayout } from '#lib/charts/scatter/layout.ts';
import type { ScatterOptions } from '#lib/charts/scatter/options.ts';
import { textWidth } from '#lib/charts/text-width.ts';
import { element, words } from './element.ts';
import { INNER, type Drawing } from './frame.ts';
import { ACCENT, QUIET } from './palette.ts';

const SMALL = 13;

/** Colour of the side on which the ratio lies; an outline alone for few cases and what lies beyond. */
export function circle(
	cx: number,
	cy: number,
	r: number,
	{ side, small, edge }: Pick<PlacedBubble, 'side' | 'small' | 'edge'>
): string {
	const pale = small || edge;
	const stroke = side > 0 && !pale ? ACCENT : QUIET;
	return element('circle', {
		cx,
		cy,
		r,
		fill: pale ? 'none' : stroke,
		'fill-opacity': pale ? undefined : 0.33,
		stroke,
		'stroke-width': pale ? 1 : 1.5,
		'stroke-dasharray': pale ? '3 2' : undefined
	});
}

/** What colours and areas stand for, in as many lines as they take. */
export function scatterKey(
	layout: ScatterLayout,
	{ words: said, area }: ScatterOptions,
	radius: (share: number) => number
): Drawing {
	const sound = { small: false, edge: false };
	const items: KeyItem[] = [
		{ r: 8, mark: circle(0, 0, 7, { side: 1, ...sound }), text: said.above },
		{ r: 8, mark: circle(0, 0, 7, { side: -1, ...sound }), text: said.below },
		...(layout.bubbles.some(({ small }) => small)
			? [{ r: 8, mark: circle(0, 0, 7, { side: 0, small: true, edge: false }), text: said.small }]
			: []),
		{ r: 0, mark: '', text: area.title },
		...layout.key.map(({ share, label }) => ({
			r: radius(share),
			mark: circle(0, 0, radius(share), { side: -1, ...sound }),
			text: label
		})),
		...(layout.bubbles.some(({ edge }) => edge) ? [{ r: 0, mark: '', text: said.edge }] : [])
	];
	const lines = inLines(items);
	let y = 0;
	const parts = lines.flatMap((line) => {
		const tall = 2 * Math.max(8, ...line.map(({ r }) => r)) + 6;
		const middle = y + tall / 2;
		y += tall;
		let x = 0;
		return line.map((item) => {
			const at = x;
			x += widthOf(item);
			return (
				element('g', { transform: `translate(${at + item.r} ${middle})` }, item.mark) +
				words(at + (item.r === 0 ? 0 : 2 * item.r + 6), middle + 5, item.text, {
					'font-size': SMALL
				})
			);
		});
	});
	return { svg: parts.join(''), height: y };
}

interface KeyItem {
	readonly r: number;
	readonly mark: string;
	readonly text: string;
}

const widthOf = ({ r, text }: KeyItem): number => 2 * r + 6 + textWidth(text) * SMALL + 18;

/** As many items in a line as fit. */
function inLines(items: readonly KeyItem[]): KeyItem[][] {
	const lines: KeyItem[][] = [];
	let left = 0;
	for (const item of items) {
		const last = lines.at(-1);
		if (last && widthOf(item) <= left) last.push(item);
		else {
			lines.push([item]);
			left = INNER;
		}
		left -= widthOf(item);
	}
	return lines;
}
