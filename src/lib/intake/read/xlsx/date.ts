/** Serials above are past the year 9999. */
const LAST = 2_958_465;

/**
 * A date serial of Excel → 2025-04-01, with T12:30 where it has a time; null where it is none.
 * Serial 60 is 29 February 1900, a day that never was.
 */
export function dateText(serial: number, is1904: boolean): string | null {
	const days = Math.floor(serial) + (is1904 ? 1462 : 0);
	if (!(serial >= 0) || days < 1 || days > LAST || days === 60) return null;
	const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 + days : 30 + days));
	const day = date.toISOString().slice(0, 10);
	const seconds = Math.round((serial - Math.floor(serial)) * 86400);
	if (seconds === 0) return day;
	const two = (value: number) => String(value).padStart(2, '0');
	return `${day}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** The first or last day, by which tables say a whole month. @param date 2025-04-30 */
export function isEdgeOfMonth(date: string): boolean {
	const next = new Date(`${date.slice(0, 10)}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	return date.endsWith('-01') || next.getUTCDate() === 1;
}
