import { BULLETIN, type BulletinRule } from './bulletin.ts';
import { officeDay } from '#lib/base/office-day.ts';
import { monthOf, period, shift, yearOf } from '#lib/base/period.ts';

/** The day on which the issue of a month comes out, as 2026-11-10; the next one on which offices are open. */
export function releaseDay(
	month: string,
	rule: BulletinRule['release'] = BULLETIN.release
): string {
	const later = shift(period(month), rule.monthsLater);
	return officeDay(Date.UTC(yearOf(later), (monthOf(later) ?? 1) - 1, rule.day), 1);
}
