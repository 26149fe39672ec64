import { parsePeriod, type Period } from '#lib/base/period.ts';
import { faultSightings } from '../normalise/reading.ts';
import { readPeriod } from '../normalise/period.ts';
import { halfWidth } from '../normalise/width.ts';
import type { Sighting } from '#lib/contract/sighting.ts';
import type { Surrounding } from './surroundings.ts';

/** Periods within running text: 求人・求職状況 令和8年10月分, R8.10, 2026-10, 202610. */
const WITHIN = [
	/(?:明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿])\s*(?:元|\d{1,2})\s*年(?:\s*\d{1,2}\s*月(?!\s*\d{1,2}\s*日)|度)/g,
	/(?<![A-Za-z])[MTSHR]\s*\d{1,2}[.年/-]\s*\d{1,2}(?:月(?!\s*\d{1,2}\s*日)|(?!\d|\s*[./-]\s*\d))/g,
	/(?<!\d)(?:19|20)\d\d\s*年(?:\s*\d{1,2}\s*月(?!\s*\d{1,2}\s*日)|度)/g,
	/(?<!\d)(?:19|20)\d\d[/-](?:1[0-2]|0?[1-9])(?!\d|[/-]\d)/g,
	/(?<!\d)(?:19|20)\d\d(?:1[0-2]|0[1-9])(?!\d)/g,
	/(?<!\d)(?:19|20)\d\dFY/g
] as const;

/** What is done on a day or in a month, whatever months its figures are of. */
const ACT =
	'(?:発表|公表|公開|作成|更新|掲載|印刷|提出|送付|配布|受領|発行|改訂|改定|訂正|修正|出力|集計日|時点|締切?|付け?(?!属)|号)';
const PUBLISHED_AFTER = new RegExp(
	`^\\s*(?:上旬|中旬|下旬|末)?\\s*(?:に|の|分を)?\\s*(?:日)?\\s*${ACT}`
);
const PUBLISHED_BEFORE = new RegExp(`${ACT}\\s*(?:年月)?日?\\s*[:(]?\\s*$`);
const AS_OF = /^\s*(?:末)?\s*(?:日)?\s*現在/;

/** The number of a table or form: 表R1-10, 様式H30-4. */
const NUMBERED = /(?:表|第|様式|図|資料|別紙|No\.?|№)\s*$/i;
const LETTERED = /^[MTSHR]\s*\d{1,2}-/;

const SIGN = '[~～〜－−―ー→-]';
const NEXT =
	'(?:令和|平成|昭和|[RHS]|(?:19|20)\\d\\d年?|翌)?\\s*(?:元|\\d{1,2})?\\s*[年.]?\\s*\\d{1,2}\\s*月';
const GOES_ON = new RegExp(`^\\s*(?:分|末)?\\s*(?:${SIGN}+|から)\\s*${NEXT}`);
const BEGUN = new RegExp(`\\d\\s*月?(?:分|末)?\\s*(?:${SIGN}+|から)\\s*$`);
const ANOTHER = new RegExp(`^\\s*分?\\s*(?:・|、|,|及び|および|と|並びに|&|\\+)\\s*${NEXT}`);
const SPAN_WORDS = /^\s*分?\s*(?:まで|以降|以来|までの|平均(?!賃金)|累計)/;

/** A period that a text names, and whether it can be that of the table. */
export interface Mention {
	readonly code: string;
	readonly period: Period;
	/**
	 * `plain`: the table's; `day`: a day of reckoning (10月末現在) or a number that may be one
	 * (R1-10), taken where nothing else is said; `span`, `several`: more than one month.
	 */
	readonly kind: 'plain' | 'day' | 'span' | 'several';
	readonly from: Surrounding;
	readonly sightings: readonly Sighting[];
}

/** Every period in a text but the days on which something was published. */
export function periodMentions(from: Surrounding): Mention[] {
	const text = halfWidth(from.text);
	return WITHIN.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match): Mention[] => {
		const [written] = match;
		const [before, after] = [text.slice(0, match.index), text.slice(match.index + written.length)];
		const reading = readPeriod(written);
		const period = parsePeriod(reading.value ?? '');
		if (reading.value === null || !period) return [];
		if (PUBLISHED_AFTER.test(after) || PUBLISHED_BEFORE.test(before)) return [];
		if (LETTERED.test(written) && NUMBERED.test(before)) return [];
		const kind = kindOf(written, before, after);
		const sightings = faultSightings(reading, from.spot);
		return [{ code: reading.value, period, kind, from, sightings }];
	});
}

function kindOf(written: string, before: string, after: string): Mention['kind'] {
	if (GOES_ON.test(after) || BEGUN.test(before) || SPAN_WORDS.test(after)) return 'span';
	if (ANOTHER.test(after)) return 'several';
	return AS_OF.test(after) || LETTERED.test(written) ? 'day' : 'plain';
}

/** The one month, 1–12, that a name tells without its year: 「9月」, 「求人状況 9月分」. */
export function bareMonth(text: string): number | null {
	const plain = halfWidth(text);
	const found = [
		...plain.matchAll(/(?<![\d年.~～〜・、/-])(1[0-2]|[1-9])\s*月(?!\s*\d{1,2}\s*日)/g)
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
	const text = halfWidth(from.text);
	return WITHIN.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(([written]) => {
		const reading = /年.*月|年度/.test(written) ? readPeriod(written) : null;
		return reading && reading.value === null ? faultSightings(reading, from.spot) : [];
	});
}
