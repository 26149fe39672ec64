import { parquetWriteBuffer } from 'hyparquet-writer';
import type { TypedColumn } from './columns.ts';

/**
 * Rows of text as a Parquet file: numbers are DOUBLE, all else is text, an empty cell null. The
 * same rows are the same bytes: nothing of the clock or the machine is in it.
 * @param rows cells in the order of the columns
 */
export function parquetBytes(
	columns: readonly TypedColumn[],
	rows: readonly (readonly string[])[],
	metadata: Readonly<Record<string, string>>
): Uint8Array<ArrayBuffer> {
	return new Uint8Array(
		parquetWriteBuffer({
			columnData: columns.map(({ name, type }, at) => {
				const cells = rows.map((row) => row[at] ?? '');
				return type === 'text'
					? { name, data: cells.map((cell) => cell || null), type: 'STRING' as const }
					: {
							name,
							data: cells.map((cell) => (cell === '' ? null : Number(cell))),
							type: 'DOUBLE' as const
						};
			}),
			kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value }))
		})
	);
}
