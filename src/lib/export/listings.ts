import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/node';

export type SheetCell = string | number | null;

export interface Sheet {
	readonly name: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly SheetCell[])[];
}

/** Rows for spreadsheets: UTF-8 with BOM, CRLF, texts that begin like a formula defused. */
export const rowsCsv = ({ header, rows }: Sheet): string =>
	`\uFEFF${Papa.unparse([header, ...rows] as unknown[][], { newline: '\r\n', escapeFormulae: true })}\r\n`;

/** What Excel keeps from a text; control characters would make the file unreadable. */
const LONGEST = 32_767;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const cell = (value: SheetCell) =>
	value === null
		? null
		: typeof value === 'number'
			? { value, type: Number }
			: { value: value.replace(CONTROL, '').slice(0, LONGEST), type: String };

/** An Excel workbook of one sheet. Texts are stored as texts, so none is ever a formula. */
export const workbook = ({ name, header, rows }: Sheet): Promise<Buffer> =>
	writeXlsxFile(
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
