import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { fromArrow } from '#lib/query/arrow.ts';
import type { Statement } from '#lib/query/statement.ts';
import type { Table } from '#lib/query/table.ts';

/** Runs one statement with its parameters; what was prepared is closed whatever happens. */
export async function answered(
	connection: AsyncDuckDBConnection,
	{ sql, params }: Statement
): Promise<Table> {
	const prepared = await connection.prepare(sql);
	try {
		return fromArrow(await prepared.query(...params));
	} finally {
		await prepared.close();
	}
}
