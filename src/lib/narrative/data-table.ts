import { formatNumber } from '#lib/base/number.ts';
import type { Words } from '#lib/base/words/ja.ts';
import { codeName } from '#lib/query/figure-data.ts';
import type { Row } from '#lib/query/table.ts';
import { absenceOf, saysMissing } from './absence.ts';
import { numberCell } from './cell.ts';
import type { Change, PartOfOrigin } from './origin.ts';
import { markOf, revisedText } from './revision.ts';
import { decimalsOf, isDifference, numberIn, textIn, type Ground } from './scene.ts';

export interface DataColumn {
	readonly title: string;
	readonly unit: string;
	readonly origin?: PartOfOrigin;
	/** The values are those of one place held against those of another. */
	readonly change?: Change;
}

/** A cell of a table: the indexes of its row and of its column of numbers. */
export interface Place {
	row: number;
	column: number;
}

export interface DataCell {
	/** As printed, without unit. */
	readonly text: string;
	/** The number printed, null where nothing is published: what an exported file holds. */
	readonly value: number | null;
	/** Its unit, where neither column nor row says it. */
	readonly unit?: string;
	/** Why nothing stands there; empty where a value does. */
	readonly reason?: string;
	/** What the value is of: the measure, and the row of the answer. */
	readonly measure?: string;
	readonly row?: Row | undefined;
	/** What marks the value, a code of `words.status`; empty for an ordinary one. */
	readonly mark?: string;
	/** The value that stood before, where it was revised. */
	readonly revised?: string;
}

export interface DataRow {
	readonly code: string;
	readonly name: string;
	/** A group whose parts follow. */
	readonly heading: boolean;
	/** Words about the whole row: computed, parts missing. */
	readonly note: string;
	readonly origin?: PartOfOrigin;
	/** What differs from the change that the column says. */
	readonly change?: Partial<Change>;
	readonly cells: readonly DataCell[];
}

/** The figure as a table: the first column names the rows, all others are numbers. */
export interface DataTable {
	readonly first: string;
	readonly columns: readonly DataColumn[];
	readonly rows: readonly DataRow[];
}

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
