import type { Statement } from './statement.ts';
import type { Table } from './table.ts';

/** Where a statement is answered: DuckDB in Node at build, the same DuckDB in the page's worker. */
export interface Engine {
	query(statement: Statement): Promise<Table>;
}
