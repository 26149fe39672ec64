import type { Language } from './language.ts';
import { monthLabel } from './period.ts';

/** Japan is nine hours ahead of UTC all the year, wherever the reader is. */
const JAPAN = 9 * 3_600_000;

/** The time in Japan at a time in milliseconds, to the second: 2026-10-30T08:30:00+09:00. */
export const timeInJapan = (milliseconds: number): string =>
	new Date(milliseconds + JAPAN).toISOString().replace(/\.\d+Z$/, '+09:00');

/** The day in Japan at a time in milliseconds, as 2026-10-30. */
export const dayInJapan = (milliseconds: number): string => timeInJapan(milliseconds).slice(0, 10);

/** 2026年10月30日, or Oct 30, 2026; of a day as 2026-10-30. */
export function dayLabel(day: string, language: Language): string {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	const name = monthLabel(month, language);
	return language === 'en' ? `${name} ${date}, ${year}` : `${year}年${name}${date}日`;
}
