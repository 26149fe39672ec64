import type { Language } from './language.ts';

export type Frequency = 'month' | 'fiscal-year' | 'year';

/**
 * A time period as a whole number on the axis of its frequency: months are
 * `year * 12 + month - 1`, years and fiscal years are the year in which they begin.
 * No Date and no time zone is involved.
 */
export interface Period {
	readonly frequency: Frequency;
	readonly index: number;
}

const PATTERN = /^(\d{4})(?:(FY)|-(0[1-9]|1[0-2]))?$/;

/** Reads `2026-10`, `2025FY` or `2025`; null for anything else. */
export function parsePeriod(text: string): Period | null {
	const match = PATTERN.exec(text);
	if (!match) return null;
	const year = Number(match[1]);
	if (match[2]) return { frequency: 'fiscal-year', index: year };
	if (match[3]) return { frequency: 'month', index: year * 12 + Number(match[3]) - 1 };
	return { frequency: 'year', index: year };
}

/** The period of a text that is known to be one (checked data, declarations). Throws RangeError. */
export function period(text: string): Period {
	const parsed = parsePeriod(text);
	if (!parsed) throw new RangeError(`not a time period: ${text}`);
	return parsed;
}

export const yearOf = ({ frequency, index }: Period): number =>
	frequency === 'month' ? Math.floor(index / 12) : index;

/** 1–12; null where the period is a year. */
export const monthOf = ({ frequency, index }: Period): number | null =>
	frequency === 'month' ? (index % 12) + 1 : null;

/** The text form, as in file names, columns and addresses. */
export function periodCode(value: Period): string {
	const year = String(yearOf(value)).padStart(4, '0');
	const month = monthOf(value);
	if (month !== null) return `${year}-${String(month).padStart(2, '0')}`;
	return value.frequency === 'fiscal-year' ? `${year}FY` : year;
}

export const shift = (value: Period, steps: number): Period => ({
	frequency: value.frequency,
	index: value.index + steps
});

/** The same period a year before, which unadjusted series are compared with. */
export const yearBefore = (value: Period): Period =>
	shift(value, value.frequency === 'month' ? -12 : -1);

/** The fiscal year (April to March) in which a month lies. */
export const fiscalYearOf = (month: Period): Period => ({
	frequency: 'fiscal-year',
	index: Math.floor((month.index - 3) / 12)
});

/** True where `outer` covers `inner`: a month in its year or fiscal year, a period in itself. */
export function covers(outer: Period, inner: Period): boolean {
	if (outer.frequency === inner.frequency) return outer.index === inner.index;
	if (inner.frequency !== 'month') return false;
	return outer.frequency === 'year'
		? yearOf(inner) === outer.index
		: fiscalYearOf(inner).index === outer.index;
}

const ERAS = [
	{ name: '令和', start: 2019 * 12 + 4, year: 2019 },
	{ name: '平成', start: 1989 * 12, year: 1989 },
	{ name: '昭和', start: 1926 * 12 + 11, year: 1926 }
];

/** 令和8年 for a month index; the era that held in that month. */
function era(month: number): string {
	const found = ERAS.find(({ start }) => month >= start);
	if (!found) return '';
	const year = Math.floor(month / 12) - found.year + 1;
	return `${found.name}${year === 1 ? '元' : year}年`;
}

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** 10月 or Oct: a month of any year. */
export const monthLabel = (month: number, language: Language): string =>
	language === 'en' ? (ENGLISH_MONTHS[month - 1] ?? '') : `${month}月`;

/** 2026年10月 (令和8年10月), Oct 2026, 2026年10月; 2025年度 (令和7年度), FY2025, 2025年度. */
export function periodLabel(value: Period, language: Language, withEra = false): string {
	const year = yearOf(value);
	const month = monthOf(value);
	if (language === 'en') {
		if (month !== null) return `${ENGLISH_MONTHS[month - 1]} ${year}`;
		return value.frequency === 'fiscal-year' ? `FY${year}` : String(year);
	}
	const tail = month !== null ? `${month}月` : value.frequency === 'fiscal-year' ? '度' : '';
	const plain = `${year}年${tail}`;
	if (language !== 'ja' || !withEra) return plain;
	const start = month !== null ? value.index : year * 12 + (tail === '度' ? 4 : 0);
	return `${plain}（${era(start)}${tail}）`;
}
