import { ERAS, eraNamed } from './era.ts';
import { refusal, Steps, type Reading } from './reading.ts';
import { PERIOD_RULES } from './rules.ts';
import { halfWidth } from './width.ts';

const plain = (text: string): string => halfWidth(text).replace(/[\s'’年]/g, '');

/**
 * A western and a Japanese year side by side, each perhaps short (63年 and 38年), → the one year
 * that both can mean. Refused where none or more than one can.
 */
export function readYearPair(western: string, japanese: string): Reading<string> {
	const value = `${western} ${japanese}`;
	const years = westernYears(plain(western));
	const both = new Set(japaneseYears(plain(japanese)).filter((year) => years.includes(year)));
	const [year, other] = both;
	if (year === undefined || other !== undefined) return refusal(PERIOD_RULES.notPeriod, { value });
	const steps = new Steps(value).to('period', String(year));
	return { value: String(year), changes: steps.changes, faults: [] };
}

function westernYears(text: string): number[] {
	if (/^\d{4}$/.test(text)) return [Number(text)];
	return /^\d{1,2}$/.test(text) ? [1900 + Number(text), 2000 + Number(text)] : [];
}

function japaneseYears(text: string): number[] {
	const [, name, digits = ''] = /^(\D*?)(元|\d{1,2})$/.exec(text) ?? [];
	const year = digits === '元' ? 1 : Number(digits);
	const era = name ? eraNamed(name) : null;
	const eras = name === '' ? ERAS : era ? [era] : [];
	return eras.flatMap(({ first, end }) => {
		const western = first + year - 1;
		return year > 0 && western * 12 <= end ? [western] : [];
	});
}
