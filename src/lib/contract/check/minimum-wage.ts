import type { Finding } from '../finding.ts';
import { dateFault } from './faults.ts';
import { SETTINGS_RULES } from './rules.ts';
import { faultsOf, isLanguageLabel, jsonList, jsonListOrNull, wrongIn } from './settings.ts';

export const MINIMUM_WAGE_FILE = 'minimum-wage.json';

const wrong = wrongIn(SETTINGS_RULES.minimumWage, MINIMUM_WAGE_FILE);

/**
 * The text of data/minimum-wage.json: dated steps in order, each with the source that said so. None
 * are known of a prefecture that has just begun: `"steps": []` says so, a missing list does not.
 */
export function minimumWageFindings(text: string): Finding[] {
	const steps = jsonListOrNull(text, 'steps');
	if (!steps) return [wrong('steps')];
	return [...stepFindings(steps), ...industrialFindings(jsonList(text, 'industrial'))];
}

type Entries = ReturnType<typeof jsonList>;

const isAmount = (yen: unknown): boolean =>
	Number.isInteger(yen) && Number(yen) >= 300 && Number(yen) <= 5000;

const isDay = (day: unknown): day is string => typeof day === 'string' && dateFault(day) === null;

/** Those of some industries alone: by what name an address has them, when, how much, and whose. */
const industrialFindings = (entries: Entries): Finding[] =>
	entries.flatMap((entry, index) =>
		Object.entries({
			id: typeof entry.id === 'string' && /^[a-z]+(-[a-z]+)*$/.test(entry.id),
			from: isDay(entry.from),
			yen: isAmount(entry.yen),
			industries: isLanguageLabel(entry.industries)
		}).flatMap(([key, fine]) => (fine ? [] : [wrong(`industrial[${index}].${key}`, entry[key])]))
	);

function stepFindings(steps: Entries): Finding[] {
	return steps.flatMap((step, index) => {
		const before = steps[index - 1]?.from;
		const holds: Record<string, boolean> = {
			from: isDay(step.from) && (typeof before !== 'string' || before < step.from),
			yen: isAmount(step.yen),
			source: isLanguageLabel(step.source),
			address: typeof step.address === 'string' && /^https?:\/\/\S+$/.test(step.address),
			read: isDay(step.read)
		};
		return faultsOf(wrong, `steps[${index}]`, step, holds);
	});
}
