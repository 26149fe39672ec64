import { BULLETIN, type BulletinRule } from './bulletin.ts';
import { monthOf, period, shift, yearOf } from '#lib/base/period.ts';

const DAY = 86_400_000;

/** The day on which the issue of a month comes out, as 2026-11-10; never on a weekend. */
export function releaseDay(
	month: string,
	rule: BulletinRule['release'] = BULLETIN.release
): string {
	const later = shift(period(month), rule.monthsLater);
	const planned = Date.UTC(yearOf(later), (monthOf(later) ?? 1) - 1, rule.day);
	const weekday = new Date(planned).getUTCDay();
	const moved = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
	return new Date(planned + moved * DAY).toISOString().slice(0, 10);
}
