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
	// Two calendars that disagree: the others are one by now.
	/(?:令和|平成|昭和)(?:元|\d{1,2})年?\((?:19|20)\d\d年?\)年?\d{1,2}月|(?:19|20)\d\d年?\((?:令和|平成|昭和)(?:元|\d{1,2})年?\)年?\d{1,2}月/g,
	// A day of reckoning that ends or begins its month.
	/(?:明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿]|(?<!\d)(?:19|20)\d\d)\s*(?:元|\d{1,2})?\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*現在/g,
	/(?<![A-Za-z])[MTSHR]\s*\d{1,2}[.年/-]\s*\d{1,2}(?:月(?!\s*\d{1,2}\s*日)|(?!\d|\s*[./-]\s*\d))/g,
	/(?<!\d)(?:19|20)\d\d\s*年(?:\s*\d{1,2}\s*月(?!\s*\d{1,2}\s*日)|度(?:分|の)?(?:\s*\(?\d{1,2}\s*月(?!\s*\d{1,2}\s*日))?)/g,
	/(?<!\d)(?:19|20)\d\d[/-](?:1[0-2]|0?[1-9])(?!\d|[/-]\d)/g,
	/(?<!\d)(?:19|20)\d\d(?:1[0-2]|0[1-9])(?!\d)/g,
	// 2026.1 may be October whose 0 a spreadsheet took away.
	/(?<![\d.])(?:19|20)\d\d\.(?:1[0-2]|0[1-9]|[2-9])(?![\d.])/g,
	/(?<![A-Za-z\d])R\d{2}(?:1[0-2]|0[1-9])(?!\d)/g,
	/(?<!\d)(?:19|20)\d\dFY/g,
	// As files are named: R8_9, 2026_09, R809, 26-09, 2609, 8年9月.
	/(?<![A-Za-z\d])(?:[HR]\d{1,2}|20\d\d)_(?:1[0-2]|0?[1-9])(?!\d|_\d)/g,
	/(?<![A-Za-z\d])R[1-9](?:1[0-2]|0[1-9])(?!\d)/g,
	/(?<![\w.年月-])2\d-?(?:1[0-2]|0[1-9])(?![\w.年月-])/g,
	/(?<![\d和成正治HR年])\s*\d{1,2}年(?:1[0-2]|0?[1-9])月(?!\s*\d{1,2}\s*日)/g
] as const;

/** What is done on a day or in a month, whatever months its figures are of. */
const ACT =
	'(?:発表|公表|公開|作成|更新|掲載|印刷|提出|送付|配布|受領|発行|改訂|改定|訂正|修正|出力|集計日|時点|締切?|付け?(?!属)|号|解禁|開催|会議|配信|(?:新聞|記者|報道)発表|プレス)';
/** 10月　作成日：11月20日: what was done has its own day behind it. */
const OWN_DAY = '(?!\\s*(?:年月)?(?:日\\s*[:(]?|:)\\s*(?:令和|平成|[HR]?\\d))';
const PUBLISHED_AFTER = new RegExp(
	`^\\s*(?:上旬|中旬|下旬|末)?\\s*(?:に|の|分を)?\\s*(?:日)?\\s*${ACT}${OWN_DAY}`
);
/** 11月発表 10月分: what was done has its own day before it, and says nothing of what follows. */
const PUBLISHED_BEFORE = new RegExp(
	`(?<![年月日度末][にの分]?\\s*)${ACT}\\s*(?:年月)?日?\\s*[:(]?\\s*$`
);
/** A report of a month may be named by the month in which it appears: 11月報, 11月の労働市場月報. */
const REPORT = /^\s*(?:分|の)?\s*[^\s\d()]{0,6}(?:月報|(?<![速確情広年])報|版)/;
const AS_OF = /^\s*(?:末)?\s*(?:日)?\s*現在/;

/** The number of a table or form: 表R1-10, 様式H30-4. */
const NUMBERED = /(?:表|第|様式|図|資料|別紙|No\.?|№)\s*$/i;
const LETTERED = /^[MTSHR]\s*\d{1,2}-/;
/** 2026.10 and R0810 may be a version or a day, 表2026-10 a number. */
const DOUBTFUL = /^\d{4}\.(?!\d+月)|^R\d{3,4}$|^2\d-?\d\d$|_|^\s*\d{1,2}年/;
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
	/^\s*分?\s*\(?(?:期(?!間)|中間|途中|まで|以降|以来|以前|前後|頃|ごろ|平均(?!賃金)|累計|上旬|中旬|下旬|前半|後半|第?\d\s*週)/;

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
const plainText = (text: string): string =>
	inEra(
		inOrder(inDigits(joined(halfWidth(visible(text))))).replace(IN_SMALL, (era) =>
			era.toUpperCase()
		)
	);

/** r8_10, r0810: as files are named. */
const IN_SMALL = /(?<![A-Za-z])[hr](?=\d{1,2}_\d{1,2}(?!\d)|\d{3,4}(?!\d))/g;

/** 令 和 8 年 10 月 */
const joined = (text: string): string =>
	text.replace(
		/(?<=[令平昭])\s+(?=[和成])|(?<=[和成])\s+(?=\d)|(?<=\d)\s+(?=[年月])|(?<=年)\s+(?=\d)/g,
		''
	);

const ENGLISH = [
	'jan',
	'feb',
	'mar',
	'apr',
	'may',
	'jun',
	'jul',
	'aug',
	'sep',
	'oct',
	'nov',
	'dec'
];
const NAMED = new RegExp(
	`(?<![A-Za-z])(${ENGLISH.join('|')})[a-z]*\\.?[\\s,_-]*(20\\d\\d)(?!\\d)`,
	'gi'
);

/** Oct. 2026, 10月（2026年） → 2026年10月 */
const inOrder = (text: string): string =>
	text
		.replace(
			NAMED,
			(_, name: string, year: string) => `${year}年${ENGLISH.indexOf(name.toLowerCase()) + 1}月`
		)
		.replace(/(?<![年度\d]\s*)(1[0-2]|0?[1-9])月分?\(((?:令和|平成|20)\d{1,2})年\)/g, '$2年$1月分');

/** 令8.10, 令和8.10, 令和8(2026)年10月 → 令和8年10月 */
const inEra = (text: string): string =>
	text
		.replace(/([令平昭])(?=\d{1,2}[.年/])/g, (short: string) => SHORT_ERAS[short] ?? short)
		.replace(
			/((?:令和|平成|昭和)(?:元|\d{1,2})年?)\(((?:19|20)\d\d)年?\)年?(?=\d{1,2}月)/g,
			(both: string, era: string, year: string) => inOneYear(both, era, year)
		)
		.replace(
			/((?:19|20)\d\d)年?\(((?:令和|平成|昭和)(?:元|\d{1,2})年?)\)年?(?=\d{1,2}月)/g,
			(both: string, year: string, era: string) => inOneYear(both, era, year)
		)
		.replace(/((?:令和|平成|昭和)\d{1,2})[./](1[0-2]|0?[1-9])(?![\d./])月?/g, '$1年$2月');
/** 令和8年(2026年) → 2026年, where both are the same year; else the two are told as they are. */
const inOneYear = (both: string, era: string, year: string): string =>
	readPeriod(era.replace(/年?$/, '年')).value === year ? `${year}年` : both;

const SHORT_ERAS: Readonly<Record<string, string>> = { 令: '令和', 平: '平成', 昭: '昭和' };

/** 令和8年度(10月 → 令和8年度10月, R0810 → R8.10 */
const formOf = (written: string): string =>
	written
		.replace(/度(?:分|の)?\s*\(?(?=\d)/, '度')
		.replace(/度(?:分|の)$/, '度')
		.replace(/^R0?(\d{1,2})(\d\d)$/, 'R$1.$2')
		.replace(/^((?:[HR])\d{1,2}|20\d\d)_/, '$1.')
		.replace(/^(2\d)-?(\d\d)$/, '20$1-$2')
		.replace(/^\s*(\d{1,2})年(?=\d)/, 'R$1.')
		.replace(/^(R\d{1,2}\.\d{1,2})月$/, '$1');

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
	if (REPORT.test(after)) return 'day';
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
