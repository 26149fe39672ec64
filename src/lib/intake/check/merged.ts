import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import type { Merged } from '../merge/merge.ts';
import type { IntakeRow } from '../profile/record.ts';
import { columnLetters, type Sighting, type Spot } from '#lib/contract/sighting.ts';
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
		if (!source) return { ...found, sheet: null };
		const own = columnSpot(source, found.column);
		const { file, sheet = null, line = null } = own ?? source.spot;
		// A column that only data/ has is no place in the file that somebody handed in.
		const column = own?.column == null ? null : columnLetters(own.column);
		return { ...found, file, sheet, line, column };
	});
}

/** Where the row has the value of a column; of several, the last that it has. */
function columnSpot({ cells, keySpot }: IntakeRow, column: string | null): Spot | undefined {
	const names = (column ?? '').split(',').toReversed();
	return names
		.map((name) => cells.get(name)?.spot ?? keySpot?.(name))
		.find((spot) => spot !== undefined);
}
