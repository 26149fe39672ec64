import { periodCode, type Period } from '#lib/base/period.ts';
import type { Words } from '#lib/contract/rule.ts';
import { eraAfter, monthCode, type Era } from './era.ts';
import { isFirstYear, isSpan, writtenPeriod, type Written } from './period-text.ts';
import { refusal, Steps, type Fault, type Reading } from './reading.ts';
import { PERIOD_RULES } from './rules.ts';
import { isEdge, isProvisional, plainPeriod } from './period-plain.ts';

/** What the rows above have said; short years and bare months take it over. */
export interface PeriodAbove {
	/** The era of the year above; null where it was a western year. */
	readonly era: Era | null;
	/** Western. */
	readonly year: number;
	/** 1–12; null where the row above was a whole year. */
	readonly month: number | null;
	/** The fiscal year that heads the rows: in it January follows December. */
	readonly fiscalYear: number | null;
}

export interface PeriodReading extends Reading<string> {
	/** What the next row may take over. */
	readonly above: PeriodAbove | null;
}

/** Further ahead than any table reports: 令和31年 is 平成31年 mistyped. */
const FAR = 2045;

/**
 * A period in any usual Japanese writing → its code (2025-04, 2025FY, 2025).
 * @param above what the row above left in `above`, or null at the first row
 */
export function readPeriod(text: string, above: PeriodAbove | null = null): PeriodReading {
	const plain = plainPeriod(text);
	const refused = (rule: Parameters<typeof refusal>[0], words: Words = {}): PeriodReading => ({
		...refusal(rule, { value: text, ...words }),
		above
	});
	if (plain === null) return refused(PERIOD_RULES.calendars);
	const written = writtenPeriod(plain);
	if (!written) return refused(isSpan(plain) ? PERIOD_RULES.range : PERIOD_RULES.notPeriod);
	const { month, day } = written;
	if (month !== null && (month < 1 || month > 12)) return refused(PERIOD_RULES.month, { month });
	if (written.year === 0 && (written.era || above?.era)) return refused(PERIOD_RULES.notPeriod);
	const dated = withYear(written, plain, above);
	if (!dated)
		return refused(above ? PERIOD_RULES.backwards : PERIOD_RULES.noYear, aboveWords(above));
	const { era, isInherited } = dated;
	const year = yearOfMonth(dated.year, written);
	if (day !== null && !isEdge(day, month ?? 0, year)) return refused(PERIOD_RULES.day);
	const period = periodOf(year, written);
	const code = periodCode(period);
	if (isInherited && above && code < codeOf(above) && isSameKind(above, written))
		return refused(PERIOD_RULES.backwards, aboveWords(above));
	const wrong = era && written.era ? eraFault(era, period, text) : null;
	if (wrong?.rule.severity === 'error') return { ...refused(wrong.rule, wrong.words) };
	const steps = new Steps(text);
	if (isProvisional(text)) steps.to('status', plain);
	if (day !== null) steps.to('day', plain.replace(/[./-]?\d+日?$/, ''));
	steps.to(isInherited ? 'inherited' : 'period', code);
	const faults: Fault[] = wrong ? [wrong] : [];
	if (isInherited) faults.push({ rule: PERIOD_RULES.inherited, words: { value: text, code } });
	// A row below takes the year over: it is told where it is written.
	if (year > FAR && !isInherited)
		faults.push({ rule: PERIOD_RULES.farAhead, words: { value: text, code } });
	const next = nextAbove({ ...dated, year }, written, above);
	return { value: code, changes: steps.changes, faults, above: next };
}

/** 令和8年度1月 is the January that ends it. */
const yearOfMonth = (year: number, { isFiscal, month }: Written): number =>
	isFiscal && month !== null && month < 4 ? year + 1 : year;

function nextAbove({ era, year }: Dated, written: Written, above: PeriodAbove | null): PeriodAbove {
	const goesOn = written.year === null ? (above?.fiscalYear ?? null) : null;
	const headed = written.isFiscal && written.month === null;
	return { era, year, month: written.month, fiscalYear: headed ? year : goesOn };
}

function periodOf(year: number, { month, isFiscal }: Written): Period {
	if (month !== null) return { frequency: 'month', index: year * 12 + month - 1 };
	return { frequency: isFiscal ? 'fiscal-year' : 'year', index: year };
}

const codeOf = ({ year, month }: PeriodAbove): string =>
	month === null ? String(year) : monthCode(year * 12 + month - 1);

const aboveWords = (above: PeriodAbove | null): Words => (above ? { above: codeOf(above) } : {});

/** A month follows a month; a month under a whole year is never before it. */
const isSameKind = (above: PeriodAbove, { month }: Written): boolean =>
	(above.month === null) === (month === null);

interface Dated {
	readonly era: Era | null;
	readonly year: number;
	readonly isInherited: boolean;
}

/** The western year of what is written, taking era, century or year from above where it lacks. */
function withYear(written: Written, plain: string, above: PeriodAbove | null): Dated | null {
	const { era, year, isShort } = written;
	if (era && year !== null) return { era, year: era.first + year - 1, isInherited: false };
	if (year !== null && !isShort) return { era: null, year, isInherited: false };
	if (!above) return null;
	if (year === null) return { ...monthUnder(above, written.month ?? 1), isInherited: true };
	if (!above.era || plain.startsWith("'")) return shortWestern(year, above);
	if (isFirstYear(plain) && above.year > above.era.first) {
		const next = eraAfter(above.era);
		return (next && next.first === above.year + 1) || next?.first === above.year
			? { era: next, year: next.first, isInherited: true }
			: null;
	}
	const same = above.era.first + year - 1;
	return same < above.year ? null : { era: above.era, year: same, isInherited: true };
}

function monthUnder(
	{ era, year, fiscalYear }: PeriodAbove,
	month: number
): Omit<Dated, 'isInherited'> {
	if (fiscalYear === null) return { era, year };
	return { era, year: month < 4 ? fiscalYear + 1 : fiscalYear };
}

/** '63年 in the century of the year above; 00 after 99 begins the next. */
function shortWestern(short: number, { year }: PeriodAbove): Dated | null {
	const century = Math.floor(year / 100) * 100;
	const same = century + short;
	if (same >= year) return { era: null, year: same, isInherited: true };
	return same + 100 === year + 1 ? { era: null, year: same + 100, isInherited: true } : null;
}

/** A month or year outside its era: before it none existed, after it the meaning is still plain. */
export function eraFault(era: Era, period: Period, value: string): Fault | null {
	const { frequency, index } = period;
	const code = periodCode(period);
	const [first, last] =
		frequency === 'month'
			? [index, index]
			: frequency === 'year'
				? [index * 12, index * 12 + 11]
				: [index * 12 + 3, index * 12 + 14];
	if (last < era.start)
		return {
			rule: PERIOD_RULES.beforeEra,
			words: { value, era: era.name, start: monthCode(era.start) }
		};
	return first > era.end
		? { rule: PERIOD_RULES.afterEra, words: { era: era.name, end: monthCode(era.end), code } }
		: null;
}
