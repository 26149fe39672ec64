import { formatNumber } from '#lib/base/number.ts';
import type { Words } from '#lib/base/words/ja.ts';
import { codeName } from '#lib/query/figure-data.ts';
import type { Row } from '#lib/query/table.ts';
import { absenceOf, saysMissing } from './absence.ts';
import { numberCell } from './cell.ts';
import type { DataCell } from './data-table.ts';
import { markOf, revisedText } from './revision.ts';
import { decimalsOf, isDifference, numberIn, textIn, type Ground } from './scene.ts';

/** A measure of a row as a cell: it says why it is empty, and can be explained. */
export const rowCell = (scene: Ground, measure: string, row: Row | undefined): DataCell => ({
	...numberCell(scene, numberIn(row, measure), {
		decimals: decimalsOf(scene, measure),
		signed: isDifference(scene, measure),
		absence: absenceOf(scene, measure, row)
	}),
	measure,
	row,
	mark: markOf(scene, measure, row),
	revised: revisedText(scene, measure, row)
});

/** Why a row of a chart has no value of a measure; nothing where it has one. */
export function absence(scene: Ground, measure: string, row: Row): { absent?: string } {
	const { reason } = rowCell(scene, measure, row);
	return reason ? { absent: reason } : {};
}

/** What qualifies a row: that it was computed, its status, how sure it is, its source. */
export function rowNote(scene: Ground, row: Row): string {
	const { computed, partsMissing } = scene.words.table;
	const missing = numberIn(row, 'parts_missing');
	const code = textIn(row, 'obs_status');
	// Why nothing stands there is said in the empty cells themselves.
	const status = saysMissing(code) ? undefined : scene.words.status[code as keyof Words['status']];
	const reliability =
		scene.words.reliability[textIn(row, 'reliability') as keyof Words['reliability']];
	const source = textIn(row, 'source');
	return [
		missing === null ? undefined : computed,
		missing ? partsMissing(formatNumber(missing, scene.language)) : undefined,
		status,
		reliability,
		source ? codeName(scene.names, 'source', source)?.[1] : undefined
	]
		.filter(Boolean)
		.join(scene.words.title.join);
}
