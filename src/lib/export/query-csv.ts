import { spreadsheetCsv } from '#lib/contract/spreadsheet.ts';
import { askedLines, markedResult, type Asked, type QueryResult } from './query-result.ts';

/**
 * The answer to a reader's SQL as CSV for spreadsheets. What was cut, the question and the sources
 * stand below the table.
 */
export function queryCsv(result: QueryResult, asked: Asked): string {
	const { header, body } = markedResult(result, asked);
	return spreadsheetCsv([header, ...body, [], ...askedLines(asked).map((line) => [line])]);
}
