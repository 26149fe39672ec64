import { formatLocale, type FormatLocaleDefinition } from 'd3';
import type { Language } from './language.ts';

/** The sign for a value that was not published, in tables and sentences. */
export const NOT_PUBLISHED = '－';

/** 1,234.5 and −1,234.5. */
const BY_THOUSANDS: FormatLocaleDefinition = {
	decimal: '.',
	thousands: ',',
	grouping: [3],
	currency: ['', '']
};

/**
 * How each language writes numbers. Not by Intl: a browser takes 20 ms, a phone 100, for the first
 * `Intl.NumberFormat` of a page (PERFORMANCE.md), before anything of it answers.
 */
const WRITTEN: Readonly<Record<Language, FormatLocaleDefinition>> = {
	ja: BY_THOUSANDS,
	en: BY_THOUSANDS,
	'zh-Hant': BY_THOUSANDS
};

type Format = (value: number) => string;

const formats = new Map<string, Format>();

function format(language: Language, decimals: number, signed: boolean): Format {
	const key = `${language} ${decimals} ${signed}`;
	let found = formats.get(key);
	if (!found) {
		found = formatLocale(WRITTEN[language]).format(`${signed ? '+' : ''},.${decimals}f`);
		formats.set(key, found);
	}
	return found;
}

/** A number in the reader's language, rounded half up as the source rounds; 0 has no sign. */
export function formatNumber(
	value: number | null,
	language: Language,
	decimals = 0,
	signed = false
): string {
	if (value === null) return NOT_PUBLISHED;
	const rounded = roundHalfUp(value, decimals);
	return format(language, decimals, signed && rounded !== 0)(rounded);
}

/** Below it, twelve digits tell a number from a tie by far more than their own error. */
const SMALL = 1e6;
const NEAR = 1e-4;

/**
 * The number that formatNumber prints, for comparing what is shown; what rounds to nothing has no
 * sign. Near a tie it is that of the twelve digits of the number: 201 / 200 is a little under 1.005
 * as a double, and only its decimal form rounds to the printed 1.01.
 */
export function roundHalfUp(value: number, decimals: number): number {
	// Away from ties, plain arithmetic gives the same in a tenth of the time.
	const power = 10 ** decimals;
	const scaled = Math.abs(value) * power;
	if (scaled < SMALL && Math.abs((scaled % 1) - 0.5) > NEAR)
		return Math.round(value * power) / power + 0;
	const [digits = '', exponent = ''] = Math.abs(value).toExponential(11).split('e');
	const shifted = Number(`${digits}e${Number(exponent) + decimals}`);
	return (Math.sign(value) * Math.round(shifted)) / power + 0;
}
