import type { Language } from '#lib/base/language.ts';
import { CARD } from '#lib/catalogue/share.ts';
import { element, words } from './element.ts';
import { FONTS, INNER, type Drawing } from './frame.ts';
import { GROUND, INK, QUIET, SAMPLE_GROUND, SAMPLE_INK } from './palette.ts';
import { wrap } from './wrap.ts';

export interface CardWords {
	readonly site: string;
	readonly title: string;
	readonly scope: string;
	readonly finding: string;
	/** The mark of made-up values; null for real ones. */
	readonly sample: string | null;
	readonly source: string;
}

const PAD = 40;
const ROOM = CARD.width - 2 * PAD;

/** A text in few lines; what does not fit ends in an ellipsis. */
function lines(text: string, size: number, most: number, room = ROOM): string[] {
	const all = wrap(text, room / size);
	if (all.length <= most) return all;
	return [...all.slice(0, most - 1), `${(all[most - 1] ?? '').slice(0, -1)}…`];
}

/**
 * A figure as the picture that stands for its page in a chat: title, finding and source around the
 * same drawing as in the figure's own file, as large as the card lets it be.
 */
export function card(drawing: Drawing, said: CardWords, language: Language): string {
	const parts: string[] = [];
	let y = PAD - 12;
	const write = (text: readonly string[], size: number, more: Record<string, string> = {}) => {
		for (const line of text) {
			y += size * 1.35;
			parts.push(words(PAD, y, line, { 'font-size': size, ...more }));
		}
	};
	if (said.sample !== null) {
		parts.push(
			element('rect', { x: 0, y: 0, width: CARD.width, height: 44, fill: SAMPLE_GROUND }),
			words(PAD, 30, said.sample, { 'font-size': 22, 'font-weight': 700, fill: SAMPLE_INK })
		);
		y += 36;
	}
	write(lines(said.title, 34, 1), 34, { 'font-weight': '700' });
	write(lines(said.scope, 18, 1), 18, { fill: QUIET });
	y += 4;
	write(lines(said.finding, 22, 2), 22);
	const top = y + 20;
	const foot = CARD.height - 24;
	const bottom = foot - 34;
	const scale = Math.min(ROOM / INNER, (bottom - top) / drawing.height);
	const left = PAD + (ROOM - INNER * scale) / 2;
	parts.push(
		element(
			'g',
			{ transform: `translate(${left} ${top}) scale(${scale})`, 'font-size': 14 },
			drawing.svg
		),
		words(PAD, foot, lines(said.source, 16, 1, ROOM * 0.62)[0] ?? '', {
			'font-size': 16,
			fill: QUIET
		}),
		words(CARD.width - PAD, foot, said.site, {
			'font-size': 18,
			'font-weight': 700,
			'text-anchor': 'end'
		})
	);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: CARD.width,
			height: CARD.height,
			viewBox: `0 0 ${CARD.width} ${CARD.height}`,
			'font-family': FONTS[language],
			'xml:lang': language,
			fill: INK
		},
		element('rect', { width: CARD.width, height: CARD.height, fill: GROUND }),
		...parts
	);
}
