import { spreadsheetCsv } from '#lib/contract/spreadsheet.ts';
import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { textCell } from './text-cell.ts';

export type SheetCell = string | number | null;

export interface Sheet {
	readonly name: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly SheetCell[])[];
}

export const rowsCsv = ({ header, rows }: Sheet): string => spreadsheetCsv([header, ...rows]);

const cell = (value: SheetCell) =>
	value === null ? null : typeof value === 'number' ? { value, type: Number } : textCell(value);

/** Zip knows no time zone: the parts of this date are written as they are. */
const NO_TIME = new Date(1980, 0, 1);

/** An Excel workbook of one sheet. Texts are stored as texts, so none is ever a formula. */
export async function workbook({ name, header, rows }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
	const written = await writeXlsxFile(
		[
			header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
			...rows.map((row) => row.map(cell))
		],
		{
			sheet: name,
			stickyRowsCount: 1,
			columns: header.map((title) => ({ width: Math.max(12, title.length * 2 + 2) }))
		}
	).toBuffer();
	// The library notes the time of writing: two builds of one commit would differ.
	return new Uint8Array(zipSync(unzipSync(written), { mtime: NO_TIME }));
}
