import { eraNamed, type Era } from './era.ts';

/** A period as it is written, before it is known whether it can be. */
export interface Written {
	/** Null where the text gives a western year or none. */
	readonly era: Era | null;
	/** As written: 7 in 令和7年, 2025, 63 in '63年; null where the text is a month alone. */
	readonly year: number | null;
	/** 63 or '63, which may be a western year or one of an era. */
	readonly isShort: boolean;
	readonly month: number | null;
	readonly isFiscal: boolean;
	readonly day: number | null;
}

const ERA = '(?<era>明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿]|[MTSHRmtshr](?=\\s*\\d|元))';
const YEAR = '(?<year>元|\\d{1,2})';
const LONG = '(?<year>(?:18|19|20|21)\\d\\d)';
const MONTH = '(?<month>\\d{1,2})';
const DAY = '(?<day>\\d{1,2})';
const TAIL = '(?:分|中|値|末)?';

/** Half-width, without spaces. The first that matches is taken; each text matches one at most. */
const WRITINGS: readonly RegExp[] = [
	`${ERA}${YEAR}年(?:${MONTH}月(?:${DAY}日)?)?${TAIL}`,
	`${ERA}${YEAR}(?<fiscal>年度)\\(?${MONTH}月\\)?${TAIL}`,
	`${ERA}${YEAR}(?<fiscal>年度)${TAIL}`,
	`${ERA}${YEAR}[./-]${MONTH}(?:月|[./-]${DAY})?`,
	`${LONG}年(?:${MONTH}月(?:${DAY}日)?)?${TAIL}`,
	`${LONG}(?<fiscal>年度)\\(?${MONTH}月\\)?${TAIL}`,
	`${LONG}(?<fiscal>年度|FY)${TAIL}`,
	`(?<fiscal>FY)${LONG}`,
	`${LONG}[/-]${MONTH}(?:[/-]${DAY})?`,
	// 2025.1 may be October whose 0 a spreadsheet took away.
	`${LONG}\\.(?<month>0\\d|1[0-2]|[2-9])月?`,
	`${LONG}\\.${MONTH}\\.${DAY}`,
	`${LONG}M?(?<month>\\d\\d)`,
	// The time code of e-Stat, twice the month: 2025000404.
	`${LONG}00(?<month>\\d\\d)\\k<month>`,
	`(?<short>')?${YEAR}年(?:${MONTH}月)?${TAIL}`,
	`(?<short>')?${YEAR}(?<fiscal>年度)${TAIL}`,
	`(?<short>')${YEAR}`,
	`${MONTH}月${TAIL}`
].map((pattern) => new RegExp(`^${pattern}$`));

const numeral = (text: string | undefined): number | null =>
	text === undefined ? null : text === '元' ? 1 : Number(text);

/** @param text half-width, without spaces */
export function writtenPeriod(text: string): Written | null {
	for (const writing of WRITINGS) {
		const groups = writing.exec(text)?.groups;
		if (!groups) continue;
		const year = numeral(groups.year);
		return {
			era: groups.era === undefined ? null : eraNamed(groups.era),
			year,
			isShort: groups.era === undefined && year !== null && year < 100,
			month: numeral(groups.month),
			isFiscal: groups.fiscal !== undefined,
			day: numeral(groups.day)
		};
	}
	return null;
}

export const isFirstYear = (text: string): boolean => text.startsWith('元');

/** 1～3月平均, 4-6月期, 4月～3月: several months in one. */
export const isSpan = (text: string): boolean =>
	/\d月?[~～〜-]\d{1,2}月|四半期|上期|下期|[1-4]Q|Q[1-4]/.test(text);
