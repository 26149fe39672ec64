import { eraNamed } from './era.ts';
import { visible } from './invisible.ts';
import { halfWidth } from './width.ts';

const DIGITS = '〇一二三四五六七八九';

/** 二十八 → 28, 二〇二五 → 2025; only where 年, 月 or 日 follows. */
export const inDigits = (text: string): string =>
	text.replace(/[〇一二三四五六七八九十]+(?=[年月日])/g, (kanji) => {
		if (!kanji.includes('十')) return [...kanji].map((sign) => DIGITS.indexOf(sign)).join('');
		const [tens = '', ones = ''] = kanji.split('十');
		return `${tens === '' ? 1 : DIGITS.indexOf(tens)}${ones === '' ? 0 : DIGITS.indexOf(ones)}`;
	});

const ERA = '(?<era>明治|大正|昭和|平成|令和|[MTSHR])';
/** Both calendars at once: 令和7年(2025年)4月, 令和7(2025)年4月, 2025年(令和7年)4月. */
const BOTH = [
	`^${ERA}(?<year>元|\\d{1,2})年?\\((?<western>\\d{4})年?\\)年?(?<rest>(?!年).*)$`,
	`^(?<western>\\d{4})年?\\(${ERA}(?<year>元|\\d{1,2})年?\\)年?(?<rest>(?!年).*)$`
].map((pattern) => new RegExp(pattern));

/** One calendar of two that agree; null where they do not. */
function oneCalendar(text: string): string | null {
	for (const pattern of BOTH) {
		const groups = pattern.exec(text)?.groups;
		if (!groups) continue;
		const { era = '', year = '', western = '', rest = '' } = groups;
		const count = year === '元' ? 1 : Number(year);
		const first = eraNamed(era)?.first ?? Number.NaN;
		return first + count - 1 === Number(western) ? `${era}${year}年${rest}` : null;
	}
	return text;
}

const PROVISIONAL = /\(?速報値?\)?$/;

/** Whether a period says that its values are provisional: 令和7年4月(速報). */
export const isProvisional = (text: string): boolean =>
	PROVISIONAL.test(halfWidth(visible(text)).replace(/\s+/g, ''));

/**
 * A period half-width, without spaces and what nobody sees, in digits and one calendar, without
 * 速報 and the 現在 of a day; null where its two calendars disagree.
 */
export function plainPeriod(text: string): string | null {
	const plain = halfWidth(visible(text))
		.replace(/\s+/g, '')
		.replace(/^[’‘`]/, "'")
		.replace(PROVISIONAL, '')
		.replace(/(?<=\d日)現在$/, '');
	return oneCalendar(inDigits(plain));
}

/** Whether a day stands for its whole month: the first, or the last. */
export function isEdge(day: number, month: number, year: number): boolean {
	return day === 1 || day === new Date(Date.UTC(year, month, 0)).getUTCDate();
}
