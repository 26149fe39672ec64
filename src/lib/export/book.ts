import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import { sheetHeader, type SheetTable } from './sheet-table.ts';
import { textCell } from './text-cell.ts';

/** A second sheet of words: what a figure says of itself, item by item. */
export interface BookWords {
	readonly sheets: { readonly table: string; readonly about: string };
	readonly header: readonly [item: string, content: string];
	readonly rows: readonly (readonly [item: string, content: string])[];
}

/** The widest column of a sheet, in characters. */
const WIDEST = 60;

const bold = (text: string): CellObject => ({ ...textCell(text), fontWeight: 'bold' });
const wide = (texts: readonly string[]) => ({
	width: Math.min(WIDEST, Math.max(...texts.map((text) => text.length * 2)) + 2)
});

/**
 * A figure as an Excel workbook: the table as it is, its header on line 1, numbers as numbers and
 * unpublished cells empty; on a sheet of their own the words. No text is ever a formula.
 */
export function figureBook(table: SheetTable, words: BookWords): Promise<Blob> {
	const header = sheetHeader(table);
	const [item, content] = words.header;
	return writeXlsxFile([
		{
			sheet: words.sheets.table,
			stickyRowsCount: 1,
			stickyColumnsCount: 1,
			columns: header.map((title, index) =>
				wide(index === 0 ? [title, ...table.rows.map(({ name }) => name)] : [title])
			),
			data: [
				header.map(bold),
				...table.rows.map(({ name, cells, note }) => [
					textCell(name),
					...cells.map(({ value }) => (value === null ? null : { value, type: Number })),
					note ? textCell(note) : null
				])
			]
		},
		{
			sheet: words.sheets.about,
			columns: [wide(words.rows.map(([name]) => name)), { width: WIDEST * 2 }],
			data: [
				[bold(item), bold(content)],
				...words.rows.map(([name, text]) => [textCell(name), { ...textCell(text), wrap: true }])
			]
		}
	]).toBlob();
}
