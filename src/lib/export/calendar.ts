import { createEvents, type DateArray } from 'ics';
import { identity } from './feed.ts';

export interface CalendarDay {
	readonly name: string;
	readonly title: string;
	/** A day such as 2026-11-10. */
	readonly day: string;
	/** Empty where it is not known. */
	readonly address: string;
}

const dateOf = (day: string): DateArray => {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return [year, month, date];
};

const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Days as an iCalendar. Throws Error where a day is not one. */
export function calendar(title: string, days: readonly CalendarDay[]): string {
	const { error, value } = createEvents(
		days.map(({ name, title: summary, day, address }) => ({
			uid: identity(name).replace('urn:uuid:', ''),
			title: summary,
			start: dateOf(day),
			end: dateOf(dayAfter(day)),
			// Never the time of the build: two builds of one commit are alike.
			timestamp: Date.parse(`${day}T00:00:00Z`),
			transp: 'TRANSPARENT' as const,
			...(address ? { url: address } : {})
		})),
		{ calName: title, productId: 'kumamoto-labour-dashboard' }
	);
	if (error || value == null) throw error ?? new Error('no calendar');
	return value;
}
