import { release } from '#settings';
import { officeDay } from '#lib/base/office-day.ts';
import { monthOf, period, periodCode, shift, yearOf, type Period } from '#lib/base/period.ts';

/** data/release.json: when the figures of a month come out, as far as that is known beforehand. */
export interface ReleaseRule {
	readonly monthsLater: number;
	/** On the last day of that month on which offices are open. */
	readonly day: 'last-office-day';
	/** Days that a release is known to have come out on, by month of the data. */
	readonly known: Readonly<Record<string, string>>;
}

export const HEADLINE_RELEASE = release.headline as ReleaseRule;

/** How far the newest month at hand is behind what should have been published by a day. */
export interface Lateness {
	/** The day on which the month at hand came out, or was to. */
	readonly published: string;
	readonly isKnown: boolean;
	/** The newest month that should be out, and how many months that is ahead of the one at hand. */
	readonly due: string;
	readonly monthsLate: number;
	/** The day of the next release. */
	readonly next: string;
}

/** The last day of a month on which offices are open, as 2026-11-30. */
const lastOfficeDay = (month: Period): string =>
	officeDay(Date.UTC(yearOf(month), monthOf(month) ?? 12, 0), -1);

/** The day on which the figures of a month come out. */
export const headlineDay = (month: Period, rule: ReleaseRule = HEADLINE_RELEASE): string =>
	rule.known[periodCode(month)] ?? lastOfficeDay(shift(month, rule.monthsLater));

/** @param today a day like 2026-11-25; what comes out on that very day is not yet missed */
export function lateness(
	month: string,
	today: string,
	rule: ReleaseRule = HEADLINE_RELEASE
): Lateness {
	const held = period(month);
	let due = period(today.slice(0, 7));
	while (due.index > held.index && headlineDay(due, rule) >= today) due = shift(due, -1);
	return {
		published: headlineDay(held, rule),
		isKnown: month in rule.known,
		due: periodCode(due),
		monthsLate: Math.max(0, due.index - held.index),
		next: headlineDay(shift(due, 1), rule)
	};
}
