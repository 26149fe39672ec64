import { punctuation } from '#lib/base/punctuation.ts';
import { columnHead, type DataRow, type DataTable } from './data-table.ts';
import type { Speech } from './speech.ts';

/** A table whose columns are named in one text, unit and all. */
export interface FileTable extends Omit<DataTable, 'columns'> {
	readonly columns: readonly string[];
}

/** The table as a file carries it: made-up rows say so, and every empty cell has its reason. */
export const fileTable = (speech: Speech, table: DataTable): FileTable => ({
	...table,
	columns: table.columns.map((column) => columnHead(column, speech.language)),
	rows: table.rows.map((row) => ({
		...row,
		note: [
			...(table.sample ? [speech.words.sample.mark] : []),
			...(row.note ? [row.note] : []),
			...unitNotes(row, table, speech),
			...revisedNotes(row, table),
			...emptyNotes(row, table, speech)
		].join(speech.words.title.join)
	}))
});

/** The units of cells that have one of their own. */
const unitNotes = ({ cells }: DataRow, { columns }: DataTable, { language }: Speech): string[] =>
	cells.flatMap(({ unit, value }, index) =>
		unit && value !== null
			? [`${columns[index]?.title ?? ''}${punctuation(language).bracketed(unit)}`]
			: []
	);

/** What a value was before it was revised, and since when it is what it is. */
const revisedNotes = ({ cells }: DataRow, { columns }: DataTable): string[] =>
	cells.flatMap(({ revised }, index) =>
		revised ? [`${columns[index]?.title ?? ''} ${revised}`] : []
	);

/** Each reason once, with the columns that it empties. */
function emptyNotes(
	{ cells }: DataRow,
	{ columns }: DataTable,
	{ language, words }: Speech
): string[] {
	const emptied = new Map<string, string[]>();
	for (const [index, { value, text, reason = text }] of cells.entries()) {
		const title = columns[index]?.title;
		// An empty text is a place where nothing could stand.
		if (value !== null || title === undefined || reason === '') continue;
		emptied.set(reason, [...(emptied.get(reason) ?? []), title]);
	}
	return [...emptied].map(
		([reason, titles]) => `${reason}${punctuation(language).bracketed(words.list(titles))}`
	);
}
