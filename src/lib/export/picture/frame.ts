import type { Language } from '#lib/base/language.ts';
import { element, words } from './element.ts';
import { GROUND, INK, QUIET, SAMPLE_GROUND, SAMPLE_INK } from './palette.ts';
import { wrap } from './wrap.ts';

/** SVG source of a drawing with its origin at the top left, and how tall it is. */
export interface Drawing {
	readonly svg: string;
	readonly height: number;
}

export interface PictureWords {
	readonly title: string;
	/** Unit, period, area and scope. */
	readonly scope: string;
	readonly finding: string;
	/** The mark of made-up values; null for real ones. */
	readonly sample: string | null;
	/** Source and address. */
	readonly below: readonly string[];
}

export const WIDTH = 960;
const PAD = 32;
/** The width in which a chart is drawn, in pixels. */
export const INNER = WIDTH - 2 * PAD;
/** As in tokens.css: a Chinese text has the forms of its own characters. */
export const FONTS: Readonly<Record<Language, string>> = {
	ja: "'Hiragino Sans','Noto Sans JP','Noto Sans CJK JP','Yu Gothic UI',Meiryo,sans-serif",
	en: "-apple-system,'Segoe UI',Roboto,'Noto Sans','Hiragino Sans','Noto Sans JP','Noto Sans CJK JP','Yu Gothic UI',sans-serif",
	'zh-Hant':
		"'PingFang TC','Noto Sans TC','Noto Sans CJK TC','Microsoft JhengHei','Hiragino Sans',sans-serif"
};

/** A drawing with everything that a figure must carry when it stands alone, as an SVG file. */
export function picture(drawing: Drawing, said: PictureWords, language: Language): string {
	const parts: string[] = [];
	let y = PAD;
	const paragraph = (text: string, size: number, more: Record<string, string> = {}) => {
		for (const line of wrap(text, INNER / size)) {
			y += size * 1.45;
			parts.push(words(PAD, y, line, { 'font-size': size, ...more }));
		}
	};
	if (said.sample !== null) {
		parts.push(
			element('rect', { x: PAD, y, width: INNER, height: 32, fill: SAMPLE_GROUND }),
			words(PAD + 12, y + 22, said.sample, {
				'font-size': 16,
				'font-weight': 700,
				fill: SAMPLE_INK
			})
		);
		y += 40;
	}
	paragraph(said.title, 24, { 'font-weight': '700' });
	y += 4;
	paragraph(said.scope, 14, { fill: QUIET });
	y += 8;
	paragraph(said.finding, 16);
	y += 24;
	parts.push(element('g', { transform: `translate(${PAD} ${y})`, 'font-size': 14 }, drawing.svg));
	y += drawing.height + 8;
	for (const line of said.below) paragraph(line, 12, { fill: QUIET });
	y += PAD;
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: WIDTH,
			height: Math.ceil(y),
			viewBox: `0 0 ${WIDTH} ${Math.ceil(y)}`,
			'font-family': FONTS[language],
			'xml:lang': language,
			fill: INK
		},
		element('rect', { width: WIDTH, height: Math.ceil(y), fill: GROUND }),
		...parts
	);
}
