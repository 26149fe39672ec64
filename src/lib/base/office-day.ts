import holidays from 'japanese-holidays';

const DAY = 86_400_000;

/**
 * Whether the offices of the state are open on a day: no Saturday or Sunday, no national holiday,
 * none of the days from 29 December to 3 January (行政機関の休日に関する法律).
 * @param day its first moment in UTC, which is nine o’clock in Japan
 */
function isOfficeDay(day: Date): boolean {
	const weekday = day.getUTCDay();
	const monthDay = day.toISOString().slice(5, 10);
	const newYear = monthDay >= '12-29' || monthDay <= '01-03';
	return weekday !== 0 && weekday !== 6 && !newYear && holidays.isHolidayAt(day) === undefined;
}

/** The day itself or the nearest one after (1) or before it (-1) on which offices are open, as 2026-11-10. */
export function officeDay(day: number, step: 1 | -1): string {
	let found = new Date(day);
	while (!isOfficeDay(found)) found = new Date(found.getTime() + step * DAY);
	return found.toISOString().slice(0, 10);
}
