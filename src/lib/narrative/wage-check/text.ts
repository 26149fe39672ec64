import { punctuation } from '#lib/base/punctuation.ts';
import { codeName, type Names } from '#lib/query/figure-data.ts';
import { textOf, type Statement } from '../claim.ts';
import { marked } from '../handout.ts';
import type { KeyFigure } from '../key-figure.ts';
import type { WageAt } from './facts.ts';
import type { CheckSpeech } from './speech.ts';
import type { StripEntry } from './strip.ts';

/** What every text of a wage check says of its choice. */
export interface Said extends CheckSpeech {
	readonly names: Names;
	/** The name of the area. */
	readonly area: string;
	readonly at: WageAt;
}

/** 求人賃金チェック　ハローワーク○○・機械整備・修理従事者. */
export function checkTitle({ names, at, language, area }: Said, page: string): string {
	const occupation = codeName(names, 'occupation', at.occupation)?.[1] ?? at.occupation;
	return language === 'en' ? `${page} — ${occupation}, ${area}` : `${page}　${area}・${occupation}`;
}

/** What a part of the check says, as it is taken along. */
export interface CheckPart {
	readonly title: string;
	readonly scope: string;
	readonly sentences: readonly Statement[];
	readonly source: string;
}

/** What the boss or a colleague gets: what is published, then what is made up under its mark. */
export function checkText(
	{ language, words, check }: CheckSpeech,
	title: string,
	published: CheckPart & { readonly entries: readonly StripEntry[] },
	band: (CheckPart & { readonly figures: readonly KeyFigure[]; readonly sample: boolean }) | null,
	address: string
): string {
	const dash = language === 'en' ? ' — ' : '　';
	const { bracketed: of, colon } = punctuation(language);
	return [
		title,
		`${published.title}${dash}${published.scope}`,
		textOf(published.sentences, language),
		...published.entries.map((one) => `${one.name}${colon}${one.text}${of(one.of)}`),
		published.source,
		...(band
			? [
					'',
					...(band.sample ? [marked(true, words.sample.text, words)] : []),
					`${band.title}${dash}${band.scope}`,
					textOf(band.sentences, language),
					...band.figures.map(
						({ label, value, unit, period }) => `${label}${colon}${value}${unit}${of(period)}`
					),
					check.caution,
					band.source
				]
			: []),
		address
	].join('\n');
}
