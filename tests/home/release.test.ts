import { expect, it } from 'vitest';
import { HEADLINE_RELEASE, headlineDay, lateness } from '#lib/catalogue/headline-release.ts';
import { period } from '#lib/base/period.ts';
import '../support/this-data.ts';

const RULE = {
	monthsLater: 1,
	day: 'last-office-day',
	known: { '2026-01': '2026-03-03' }
} as const;

it.each([
	['2025-12', '2026-01-30'],
	['2026-04', '2026-05-29'],
	['2026-10', '2026-11-30'],
	['2026-01', '2026-03-03'],
	['2024-01', '2024-02-29'],
	// Offices are closed from 29 December; the last Friday of April 2033 is a holiday.
	['2025-11', '2025-12-26'],
	['2033-03', '2033-04-28']
])('the figures of %s come out on %s', (month, day) => {
	expect(headlineDay(period(month), RULE)).toBe(day);
});

it('a day that is known stands in the place of the usual one, which it need not equal', () => {
	const { known, ...rule } = HEADLINE_RELEASE;
	const days = Object.entries(known);
	for (const [month, day] of days) expect(headlineDay(period(month))).toBe(day);
	const usual = days.filter(
		([month, day]) => headlineDay(period(month), { ...rule, known: {} }) === day
	);
	expect(usual.length).toBeLessThan(days.length);
});

it.each([
	['2025-12', '2026-11-25', 9, '2026-09', '2026-11-30'],
	['2026-09', '2026-11-25', 0, '2026-09', '2026-11-30'],
	['2026-09', '2026-11-30', 0, '2026-09', '2026-11-30'],
	['2026-09', '2026-12-01', 1, '2026-10', '2026-12-28'],
	['2026-10', '2026-11-30', 0, '2026-10', '2026-12-28']
])('%s on %s is %i months late', (month, today, monthsLate, due, next) => {
	expect(lateness(month, today, { ...RULE, known: {} })).toMatchObject({ monthsLate, due, next });
});
