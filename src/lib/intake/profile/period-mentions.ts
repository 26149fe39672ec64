import { parsePeriod, type Period } from '#lib/base/period.ts';
import { faultSightings } from '../normalise/reading.ts';
import { readPeriod } from '../normalise/period.ts';
import { visible } from '../normalise/invisible.ts';
import { inDigits } from '../normalise/period-plain.ts';
import { halfWidth } from '../normalise/width.ts';
import type { Sighting } from '#lib/contract/sighting.ts';
import type { Surrounding } from './surroundings.ts';

/** Periods within running text: 求人・求職状況 令和8年10月分, R8.10, 2026-10, 202610. */
const WITHIN = [
	/(?:明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿])\s*(?:元|\d{1,2})\s*年(?:\s*\d{1,2}\s*月(?!\s*\d{1,2}\s*日)|度(?:分|の)?(?:\s*\(?\d{1,2}\s*月(?!\s*\d{1,2}\s*日))?)/g,
	// A day of reckoning that ends or begins its month.
	/(?:明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿]|(?<!\d)(?:19|20)\d\d)\s*(?:元|\d{1,2})?\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*現在/g,
	/(?<![A-Za-z])[MTSHR]\s*\d{1,2}[.年/-]\s*\d{1,2}(?:月(?!\s*\d{1,2}\s*日)|(?!\d|\s*[./-]\s*\d))/g,
	/(?<!\d)(?:19|20)\d\d\s*年(?:\s*\d{1,2}\s*月(?!\s*\d{1,2}\s*日)|度(?:分|の)?(?:\s*\(?\d{1,2}\s*月(?!\s*\d{1,2}\s*日))?)/g,
	/(?<!\d)(?:19|20)\d\d[/-](?:1[0-2]|0?[1-9])(?!\d|[/-]\d)/g,
	/(?<!\d)(?:19|20)\d\d(?:1[0-2]|0[1-9])(?!\d)/g,
	// 2026.1 may be October whose 0 a spreadsheet took away.
	/(?<![\d.])(?:19|20)\d\d\.(?:1[0-2]|0[1-9]|[2-9])(?![\d.])/g,
	/(?<![A-Za-z\d])R\d{2}(?:1[0-2]|0[1-9])(?!\d)/g,
	/(?<!\d)(?:19|20)\d\dFY/g
] as const;

/** What is done on a day or in a month, whatever months its figures are of. */
const ACT =
	'(?:発表|公表|公開|作成|更新|掲載|印刷|提出|送付|配布|受領|発行|改訂|改定|訂正|修正|出力|集計日|時点|締切?|付け?(?!属)|号)';
const PUBLISHED_AFTER = new RegExp(
	`^\\s*(?:上旬|中旬|下旬|末)?\\s*(?:に|の|分を)?\\s*(?:日)?\\s*${ACT}`
);
/** 11月発表 10月分: what was done has its own day before it, and says nothing of what follows. */
const PUBLISHED_BEFORE = new RegExp(
	`(?<![年月日度末][にの分]?\\s*)${ACT}\\s*(?:年月)?日?\\s*[:(]?\\s*$`
);
const AS_OF = /^\s*(?:末)?\s*(?:日)?\s*現在/;

/** The number of a table or form: 表R1-10, 様式H30-4. */
const NUMBERED = /(?:表|第|様式|図|資料|別紙|No\.?|№)\s*$/i;
const LETTERED = /^[MTSHR]\s*\d{1,2}-/;
/** 2026.10 and R0810 may be a version or a day, 表2026-10 a number. */
const DOUBTFUL = /^\d{4}\.|^R\d{4}$/;
const IN_FIGURES = /^\d{4}[-/]?\d{1,2}$/;
const OF_NUMBERS = /(?:表|第|様式|図|別紙|No\.?|№|通巻|Ver\.?|\(C\))\s*$/i;

const SIGN = '[~～〜－−―ー→-]';
const NEXT =
	'(?:令和|平成|昭和|[RHS]|(?:19|20)\\d\\d年?|翌)?\\s*(?:元|\\d{1,2})?\\s*[年.]?\\s*\\d{1,2}\\s*月';
const GOES_ON = new RegExp(`^\\s*(?:分|末|期|度)?\\s*(?:${SIGN}+|から|ないし|乃至|至)\\s*${NEXT}`);
const BEGUN = new RegExp(`\\d\\s*月?(?:分|末)?\\s*(?:${SIGN}+|から)\\s*$`);
const ANOTHER = new RegExp(
	`^\\s*分?\\s*(?:・|、|,|及び|および|と|並びに|又は|または|&|\\+|/)\\s*${NEXT}`
);
/** More than the month, or less. */
const SPAN_WORDS =
	/^\s*分?\s*\(?(?:まで|以降|以来|以前|前後|頃|ごろ|平均(?!賃金)|累計|上旬|中旬|下旬|前半|後半|第?\d\s*週)/;

/** A period that a text names, and whether it can be that of the table. */
export interface Mention {
	readonly code: string;
	/** As it stands in the text, half-width. */
	readonly written: string;
	readonly period: Period;
	/**
	 * `plain`: the table's; `day`: a day of reckoning (10月末現在) or a number that may be one
	 * (R1-10), taken where nothing else is said; `span`, `several`: more than one month.
	 */
	readonly kind: 'plain' | 'day' | 'span' | 'several';
	readonly from: Surrounding;
	readonly sightings: readonly Sighting[];
}

/** Characters of numbers in digits, without what nobody sees. */
const plainText = (text: string): string => inDigits(halfWidth(visible(text)));

/** 令和8年度(10月 → 令和8年度10月, R0810 → R8.10 */
const formOf = (written: string): string =>
	written
		.replace(/度(?:分|の)?\s*\(?(?=\d)/, '度')
		.replace(/度(?:分|の)$/, '度')
		.replace(/^R0?(\d{1,2})(\d\d)$/, 'R$1.$2');

/** Every period in a text but the days on which something was published. */
export function periodMentions(from: Surrounding): Mention[] {
	const text = plainText(from.text);
	return WITHIN.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match): Mention[] => {
		const [written] = match;
		const [before, after] = [text.slice(0, match.index), text.slice(match.index + written.length)];
		const reading = readPeriod(formOf(written));
		const period = parsePeriod(reading.value ?? '');
		if (reading.value === null || !period) return [];
		if (PUBLISHED_AFTER.test(after) || PUBLISHED_BEFORE.test(before)) return [];
		if (LETTERED.test(written) && NUMBERED.test(before)) return [];
		const kind = kindOf(written, before, after);
		const sightings = faultSightings(reading, from.spot);
		return [{ code: reading.value, written, period, kind, from, sightings }];
	});
}

function kindOf(written: string, before: string, after: string): Mention['kind'] {
	if (GOES_ON.test(after) || BEGUN.test(before) || SPAN_WORDS.test(after)) return 'span';
	if (ANOTHER.test(after)) return 'several';
	const isNumber = IN_FIGURES.test(written) && OF_NUMBERS.test(before);
	if (isNumber || DOUBTFUL.test(written) || /日\s*現在$/.test(written)) return 'day';
	return AS_OF.test(after) || LETTERED.test(written) ? 'day' : 'plain';
}

/** The one month, 1–12, that a name tells without its year: 「9月」, 「求人状況 9月分」. */
export function bareMonth(text: string): number | null {
	const plain = plainText(text);
	const found = [
		...plain.matchAll(/(?<![\d年度.~～〜・、/-]\s*\(?)(1[0-2]|0?[1-9])\s*月(?!\s*\d{1,2}\s*日)/g)
	].filter((match) => {
		const after = plain.slice(match.index + match[0].length);
		const before = plain.slice(0, match.index);
		return !(
			PUBLISHED_AFTER.test(after) ||
			PUBLISHED_BEFORE.test(before) ||
			GOES_ON.test(after) ||
			ANOTHER.test(after)
		);
	});
	return found.length === 1 ? Number(found[0]?.[1]) : null;
}

/** Months with an era or a year that cannot be, such as 令和元年4月 and 令和8年13月. */
export function impossibleMonths(from: Surrounding): Sighting[] {
	const text = plainText(from.text);
	return WITHIN.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(([written]) => {
		const isDated = /年.*月|年度/.test(written) && !/日\s*現在$/.test(written);
		const reading = isDated ? readPeriod(formOf(written)) : null;
		return reading && reading.value === null ? faultSightings(reading, from.spot) : [];
	});
}
