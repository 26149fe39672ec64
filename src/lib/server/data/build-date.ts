import { dayInJapan } from '#lib/base/day.ts';
import { dateFault } from '#lib/contract/check/faults.ts';

/** Today in Japan, or the day that BUILD_DATE (YYYY-MM-DD) says: the same day builds the same site. */
export function buildDate(): string {
	const said = process.env['BUILD_DATE'];
	if (said === undefined || said === '') return dayInJapan(Date.now());
	if (dateFault(said)) throw new RangeError('BUILD_DATE is not a date like 2026-11-23');
	return said;
}
