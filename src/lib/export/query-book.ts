import writeXlsxFile from 'write-excel-file/universal';
import { askedLines, markedResult, type Asked, type QueryResult } from './query-result.ts';
import { textCell } from './text-cell.ts';

/** The answer to a reader's SQL as a workbook: the table, and on a second sheet what was asked. */
export function queryBook(
	result: QueryResult,
	asked: Asked,
	names: { readonly result: string; readonly asked: string }
): Promise<Blob> {
	const { header, body } = markedResult(result, asked);
	return writeXlsxFile([
		{
			sheet: names.result,
			stickyRowsCount: 1,
			data: [
				header.map((name) => ({ ...textCell(name), fontWeight: 'bold' as const })),
				...body.map((cells) =>
					cells.map((value) =>
						value === null
							? null
							: typeof value === 'number'
								? { value, type: Number }
								: textCell(String(value))
					)
				)
			]
		},
		{
			sheet: names.asked,
			columns: [{ width: 120 }],
			data: askedLines(asked).map((line) => [{ ...textCell(line), wrap: true }])
		}
	]).toBlob();
}
