import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { IntakeRow } from '../profile/record.ts';
import { TIME_RULES } from './rules.ts';

/** Days of a listing that cannot be, or hardly, seen from today and from its issue. */
export function dateSightings(rows: readonly IntakeRow[], now: string): Sighting[] {
	const today = now.slice(0, 10);
	return rows.flatMap(({ key, cells }) => {
		const received = cells.get('received_on');
		const expires = cells.get('expires_on');
		const period = key['time_period'] ?? '';
		return [
			...(received && received.value !== '' ? receivedFault(received, period, today) : []),
			...(received && expires && received.value !== '' && expires.value !== ''
				? deadlineFault(received, expires)
				: [])
		];
	});
}

type Cell = IntakeRow['cells'] extends ReadonlyMap<string, infer Filled> ? Filled : never;

function receivedFault({ value, spot }: Cell, period: string, today: string): Sighting[] {
	const at = { ...spot, value: spot.value ?? value };
	if (value > today) return [sighting(TIME_RULES.receivedLater, at, { value, today })];
	if (period !== '' && value.slice(0, 7) > period)
		return [sighting(TIME_RULES.receivedAfter, at, { value, period })];
	return period !== '' && value.slice(0, 7) < yearsLater(period, -2)
		? [sighting(TIME_RULES.receivedLong, at, { value, period })]
		: [];
}

function deadlineFault(received: Cell, { value, spot }: Cell): Sighting[] {
	if (value <= yearsLater(received.value, 1)) return [];
	const at = { ...spot, value: spot.value ?? value };
	return [sighting(TIME_RULES.deadline, at, { value, received: received.value })];
}

/** 2026-10-01 → 2027-10-01 */
const yearsLater = (day: string, years: number): string =>
	String(Number(day.slice(0, 4)) + years).padStart(4, '0') + day.slice(4);
