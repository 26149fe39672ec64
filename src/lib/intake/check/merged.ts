import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import type { Merged } from '../merge/merge.ts';
import { columnLetters, type Sighting } from '#lib/contract/sighting.ts';
import type { PlaceNames } from '#lib/disclosure/place-names.ts';
import { checkTable } from './dataset.ts';
import type { CodeLists } from '#lib/contract/check/table.ts';

/**
 * The data contract on a file as it will be. What is found in a row that a file gave is told
 * where it stands in that file.
 */
export function mergedSightings(
	{ target, text, rows }: Merged,
	lists: CodeLists,
	places: PlaceNames
): Sighting[] {
	const dataset = datasetOf(target.dataset);
	const { findings } = checkTable(dataset, target.path, text, lists, places);
	return findings.map((found): Sighting => {
		const source = found.line === null ? null : (rows[found.line - 2]?.source ?? null);
		const spot = source?.cells.get(found.column ?? '')?.spot ?? source?.spot;
		if (!spot) return { ...found, sheet: null, file: found.file };
		return {
			...found,
			file: spot.file,
			sheet: spot.sheet ?? null,
			line: spot.line ?? null,
			column: spot.column == null ? found.column : columnLetters(spot.column)
		};
	});
}
