import { parsePeriod } from '#lib/base/period.ts';
import { dateFault } from './faults.ts';
import type { Finding } from '../finding.ts';
import { SETTINGS_RULES } from './rules.ts';
import { faultsOf, type Json, wrongIn } from './settings.ts';

export const RELEASE_FILE = 'release.json';

const wrong = wrongIn(SETTINGS_RULES.release, RELEASE_FILE);

/** The text of data/release.json: the rule of the headline's release, and the days that are known. */
export function releaseFindings(text: string): Finding[] {
	const rule = headlineOf(text);
	if (!rule) return [wrong('headline')];
	const holds: Record<string, boolean> = {
		monthsLater: Number.isInteger(rule.monthsLater) && Number(rule.monthsLater) >= 0,
		day: rule.day === 'last-office-day',
		known: isDays(rule.known)
	};
	return faultsOf(wrong, 'headline', rule, holds);
}

function headlineOf(text: string): Json | null {
	try {
		const rule = (JSON.parse(text) as Json | null)?.headline;
		return typeof rule === 'object' && rule !== null ? (rule as Json) : null;
	} catch {
		return null;
	}
}

/** Days by month, none before its month is over. */
const isDays = (value: unknown): boolean =>
	typeof value === 'object' &&
	value !== null &&
	Object.entries(value).every(
		([month, day]) =>
			parsePeriod(month)?.frequency === 'month' &&
			typeof day === 'string' &&
			dateFault(day) === null &&
			day.slice(0, 7) > month
	);
