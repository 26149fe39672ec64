import { unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/node';
import { FORMULA } from './formula.ts';
import { textCell } from './text-cell.ts';

export type SheetCell = string | number | null;

export interface Sheet {
	readonly name: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly SheetCell[])[];
}

/** Rows for spreadsheets: UTF-8 with BOM, CRLF, texts that begin like a formula defused. */
export const rowsCsv = ({ header, rows }: Sheet): string =>
	`\uFEFF${Papa.unparse([header, ...rows] as unknown[][], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;

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
