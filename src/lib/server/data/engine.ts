import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type * as DuckDB from '@duckdb/duckdb-wasm/blocking';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { fromArrow } from '#lib/query/arrow.ts';
import type { Engine } from '#lib/query/engine.ts';
import { createCodeTable, createTable, insertRows, SETTINGS } from '#lib/query/relation.ts';
import type { Selection } from '#lib/query/selection.ts';
import { statement } from '#lib/query/statement.ts';
import type { Table } from '#lib/query/table.ts';
import { distinctValues } from '#lib/query/values.ts';
import { codeCsv } from './codes.ts';
import { once } from './once.ts';
import { datasetCsv } from './published.ts';

interface NodeEngine extends Engine {
	/** Registers CSV text under a name that read_csv finds. */
	register(name: string, text: string): void;
	run(sql: string): void;
}

const require = createRequire(resolve('package.json'));

const open = once(async (): Promise<NodeEngine> => {
	const path = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
	const duckdb = require(path) as typeof DuckDB;
	const wasm = (name: string) => ({ mainModule: resolve(dirname(path), name), mainWorker: '' });
	const database = await duckdb.createDuckDB(
		{ mvp: wasm('duckdb-mvp.wasm'), eh: wasm('duckdb-eh.wasm') },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME
	);
	await database.instantiate();
	const connection = database.connect();
	const run = (sql: string) => void connection.query(sql);
	SETTINGS.forEach(run);
	return {
		register: (name, text) =>
			void database.registerFileBuffer(name, new TextEncoder().encode(text)),
		run,
		async query({ sql, params }) {
			const prepared = connection.prepare(sql);
			try {
				return fromArrow(prepared.query(...params));
			} finally {
				prepared.close();
			}
		}
	};
});

/** With a dataset's published rows, and the code list its rollup needs, loaded when first asked for. */
const engineFor = once(async (dataset: Dataset): Promise<Engine> => {
	const engine = await open();
	engine.register(`${dataset.id}.csv`, datasetCsv(dataset));
	engine.run(createTable(dataset));
	engine.run(insertRows(dataset, `${dataset.id}.csv`));
	const list: CodeListId | null = dataset.rollup ? DIMENSIONS[dataset.rollup].codes : null;
	if (!list) return engine;
	engine.register(`codes-${list}.csv`, codeCsv(list));
	engine.run(createCodeTable(list, `codes-${list}.csv`));
	return engine;
});

/** Answers a selection at build time, over the published rows only. */
export const answer = async (dataset: Dataset, selection: Selection): Promise<Table> =>
	(await engineFor(dataset)).query(statement(dataset, selection));

/** The values of a dimension for which something was published, sorted by code. */
export async function valuesOf(dataset: Dataset, dimension: DimensionId): Promise<string[]> {
	const engine = await engineFor(dataset);
	const { rows } = await engine.query(distinctValues(dataset, dimension));
	return rows.flatMap(([value]) => (typeof value === 'string' ? [value] : []));
}
