import { SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import type { DataRow, DataTable } from './data-table.ts';
import type { Scene } from './scene.ts';

/** The table as a file carries it: made-up rows say so, and every empty cell has its reason. */
export const fileTable = (scene: Scene, table: DataTable): DataTable => ({
	...table,
	rows: table.rows.map((row) => ({
		...row,
		note: [
			...(scene.data.sample ? [SAMPLE_MARK] : []),
			...(row.note ? [row.note] : []),
			...revisedNotes(row, table),
			...emptyNotes(row, table)
		].join(scene.words.title.join)
	}))
});

/** What a value was before it was revised, and since when it is what it is. */
const revisedNotes = ({ cells }: DataRow, { columns }: DataTable): string[] =>
	cells.flatMap(({ revised }, index) =>
		revised ? [`${columns[index]?.title ?? ''} ${revised}`] : []
	);

/** Each reason once, with the columns that it empties. */
function emptyNotes({ cells }: DataRow, { columns }: DataTable): string[] {
	const emptied = new Map<string, string[]>();
	for (const [index, { value, text, reason = text }] of cells.entries()) {
		const title = columns[index]?.title;
		if (value !== null || title === undefined) continue;
		emptied.set(reason, [...(emptied.get(reason) ?? []), title]);
	}
	return [...emptied].map(([reason, titles]) => `${reason}（${titles.join('、')}）`);
}
