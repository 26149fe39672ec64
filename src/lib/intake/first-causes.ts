import { CELL_RULES, ROW_RULES } from '#lib/contract/check/rules.ts';
import type { Sighting } from '#lib/contract/sighting.ts';

/** What a row is told for when a cell of it could not be read: it lacks, or its sums do not hold. */
const FOLLOWS_IN_ROW: ReadonlySet<string> = new Set([CELL_RULES.required.id, ROW_RULES.ratio.id]);

/**
 * Of one cell one error, the first: what was seen earlier on the way from bytes to data is the
 * cause of what is seen later; so it is in a row of which a cell could not be read. Warnings and
 * notes of other rules stay.
 */
export function firstCauses(sightings: readonly Sighting[]): Sighting[] {
	const told = new Set<string>();
	return sightings.filter(({ rule, severity, file, sheet, line, column }) => {
		if (line === null) return true;
		const row = [file, sheet, line].join('\n');
		if (FOLLOWS_IN_ROW.has(rule) && told.has(row)) return false;
		if (severity !== 'error' || column === null) return true;
		const cell = `${row}\n${column}`;
		if (told.has(cell)) return false;
		told.add(row).add(cell);
		return true;
	});
}
