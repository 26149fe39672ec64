import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import { numberFormat } from '#lib/contract/number-format.ts';
import { sheetHeader, type SheetTable } from './sheet-table.ts';
import { textCell } from './text-cell.ts';

/** A sheet of words: what the tables say of themselves, item by item. */
export interface BookWords {
	/** The name of the sheet. */
	readonly sheet: string;
	readonly header: readonly [item: string, content: string];
	readonly rows: readonly (readonly [item: string, content: string])[];
}

/** The widest column of a sheet, in characters. */
const WIDEST = 60;

const bold = (text: string): CellObject => ({ ...textCell(text), fontWeight: 'bold' });
const wide = (texts: readonly string[]) => ({
	width: Math.min(WIDEST, Math.max(...texts.map((text) => text.length * 2)) + 2)
});

/** A table on a sheet of its own. */
export interface BookSheet {
	readonly name: string;
	readonly table: SheetTable;
}

/**
 * Tables as an Excel workbook: each as it is, its header on line 1, numbers as numbers with
 * the decimals of the page, unpublished cells empty; on a last sheet the words. No text is ever a formula.
 */
export function tablesBook(sheets: readonly BookSheet[], words: BookWords): Promise<Blob> {
	const [item, content] = words.header;
	const names = sheetNames([...sheets.map(({ name }) => name), words.sheet]);
	return writeXlsxFile([
		...sheets.map(({ table }, index) => tableSheet(names[index] ?? '', table)),
		{
			sheet: names.at(-1) ?? words.sheet,
			columns: [wide(words.rows.map(([name]) => name)), { width: WIDEST * 2 }],
			data: [
				[bold(item), bold(content)],
				...words.rows.map(([name, text]) => [textCell(name), { ...textCell(text), wrap: true }])
			]
		}
	]).toBlob();
}

function tableSheet(name: string, table: SheetTable) {
	const header = sheetHeader(table);
	return {
		sheet: name,
		stickyRowsCount: 1,
		stickyColumnsCount: 1,
		columns: header.map((title, index) =>
			wide(index === 0 ? [title, ...table.rows.map((row) => row.name)] : [title])
		),
		data: [
			header.map(bold),
			...table.rows.map(({ name: row, cells, note }) => [
				textCell(row),
				...cells.map(({ value, text }) =>
					value === null ? null : { value, type: Number, format: numberFormat(text) }
				),
				note ? textCell(note) : null
			])
		]
	};
}

/** What Excel allows as the name of a sheet: 31 signs, some of them none, each name once. */
const LONGEST_NAME = 31;
const UNFIT = /[\\/?*:[\]]/g;

function sheetNames(wanted: readonly string[]): string[] {
	const taken = new Set<string>();
	return wanted.map((name) => {
		const fit = name.replace(UNFIT, ' ');
		const found = [fit, ...wanted.map((_, index) => `${index + 1} ${fit}`)]
			.map((one) => one.slice(0, LONGEST_NAME).trim())
			.find((one) => !taken.has(one.toLowerCase()));
		taken.add((found ?? fit).toLowerCase());
		return found ?? fit;
	});
}
