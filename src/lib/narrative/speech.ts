import type { Language } from '#lib/base/language.ts';
import { formatNumber } from '#lib/base/number.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import { punctuation } from '#lib/base/punctuation.ts';
import type { Direction, Size } from '#lib/base/words/sentences/ja.ts';
import type { Words } from '#lib/base/words/ja.ts';
import type { Measure } from '#lib/catalogue/measure.ts';
import { behind, isCounted, UNITS, type UnitId } from '#lib/catalogue/unit.ts';

/** What every sentence and table is written with; pages add the words and names of their own. */
export interface Speech {
	readonly language: Language;
	readonly words: Words;
}

/** The mark of what is made up with its explanation, as files and pictures carry them. */
export const sampleLine = ({
	language,
	words: { sample }
}: Pick<Speech, 'language'> & { readonly words: Pick<Words, 'sample'> }): string =>
	[sample.mark, sample.text].join(punctuation(language).gap);

export const periodName = ({ language }: Pick<Speech, 'language'>, code: string): string =>
	periodLabel(period(code), language);

export const directionOf = (amount: number): Direction => Math.sign(amount) as Direction;

/** A number behind which its unit stands. */
export const quantityIn = (
	{ language }: Pick<Speech, 'language'>,
	value: number,
	decimals: number,
	unit: UnitId,
	signed = false
): string => {
	const number = formatNumber(value, language, decimals, signed);
	return `${number}${behind(number, UNITS[unit].short[language])}`;
};

/** Counts are many, rates and pay are high, what lies on both sides of 0 is large. */
export function sizeOf({ unit, aggregate }: Measure): Size {
	if (aggregate.kind === 'difference') return 'large';
	return typeof unit === 'string' && isCounted(unit) ? 'many' : 'high';
}
