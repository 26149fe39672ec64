import { DuckDBInstance } from '@duckdb/node-api';

export interface DuckDb {
	/** The rows that a query gives; whole numbers as numbers. */
	readonly rows: (sql: string) => Promise<(string | number | null)[][]>;
	readonly close: () => void;
}

/**
 * DuckDB as others run it: the engine of the pages reads no Parquet without fetching an extension.
 * Nothing is fetched here either.
 */
export async function duckdb(): Promise<DuckDb> {
	const instance = await DuckDBInstance.create(':memory:', {
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false'
	});
	const connection = await instance.connect();
	return {
		rows: async (sql) =>
			(await connection.runAndReadAll(sql))
				.getRowsJS()
				.map((row) =>
					row.map((cell) =>
						typeof cell === 'bigint' ? Number(cell) : (cell as string | number | null)
					)
				),
		close: () => {
			connection.closeSync();
			instance.closeSync();
		}
	};
}
