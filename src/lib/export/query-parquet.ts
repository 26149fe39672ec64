import { isNumeric } from '#lib/query/explore.ts';
import { parquetBytes } from './parquet.ts';
import { askedLines, markedResult, type Asked, type QueryResult } from './query-result.ts';

/** The answer to a reader's SQL as Parquet; the question and the sources are in its metadata. */
export function queryParquet(result: QueryResult, asked: Asked): Uint8Array<ArrayBuffer> {
	const { header, body } = markedResult(result, asked);
	return parquetBytes(
		header.map((name, at) => {
			const type = result.columns[at]?.type ?? '';
			const isNumber =
				isNumeric({ name, type }) && body.every((cells) => typeof cells[at] !== 'string');
			return { name, type: isNumber ? ('number' as const) : ('text' as const) };
		}),
		body.map((cells) => cells.map((value) => (value === null ? '' : String(value)))),
		{ asked: askedLines(asked).join('\n') }
	);
}
