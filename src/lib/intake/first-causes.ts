import type { Sighting } from '#lib/contract/sighting.ts';

/**
 * Of one cell one error, the first: what was seen earlier on the way from bytes to data is the
 * cause of what is seen later. Warnings and notes of other rules stay.
 */
export function firstCauses(sightings: readonly Sighting[]): Sighting[] {
	const told = new Set<string>();
	return sightings.filter(({ severity, file, sheet, line, column }) => {
		if (severity !== 'error' || line === null || column === null) return true;
		const cell = [file, sheet, line, column].join('\n');
		if (told.has(cell)) return false;
		told.add(cell);
		return true;
	});
}
