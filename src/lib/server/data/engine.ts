import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type * as DuckDB from '@duckdb/duckdb-wasm/blocking';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { fromArrow } from '#lib/query/arrow.ts';
import type { Engine } from '#lib/query/engine.ts';
import { createCodeTable, createTable, insertRows, SETTINGS } from '#lib/query/relation.ts';
import type { Selection } from '#lib/query/selection.ts';
import { statement, type Statement } from '#lib/query/statement.ts';
import type { Table } from '#lib/query/table.ts';
import { distinctValues } from '#lib/query/values.ts';
import { codeCsv } from './codes.ts';
import { Kept, keyOf } from './kept.ts';
import { once } from './once.ts';
import { datasetCsv } from './published.ts';

interface NodeEngine extends Engine {
	/** Registers CSV text under a name that read_csv finds. */
	register(name: string, text: string): void;
	run(sql: string): void;
}

/** Preparing takes a fifth of an answer's time, and pages ask the same with other values. */
const MOST_PREPARED = 100;

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
	const known = new Map<string, DuckDB.PreparedStatement>();
	const prepared = (sql: string) => {
		const found = known.get(sql) ?? connection.prepare(sql);
		// The one that was of use last stands last.
		known.delete(sql);
		known.set(sql, found);
		const [oldest = sql] = known.keys();
		if (known.size > MOST_PREPARED) {
			known.get(oldest)?.close();
			known.delete(oldest);
		}
		return found;
	};
	return {
		register: (name, text) =>
			void database.registerFileBuffer(name, new TextEncoder().encode(text)),
		run,
		async query({ sql, params }) {
			return fromArrow(prepared(sql).query(...params));
		}
	};
});

const listOf = ({ rollup }: Dataset): CodeListId | null =>
	rollup ? DIMENSIONS[rollup].codes : null;

/** With a dataset's published rows, and the code list its rollup needs, loaded when first asked for. */
const engineFor = once(async (dataset: Dataset): Promise<Engine> => {
	const engine = await open();
	engine.register(`${dataset.id}.csv`, datasetCsv(dataset));
	engine.run(createTable(dataset));
	engine.run(insertRows(dataset, `${dataset.id}.csv`));
	const list = listOf(dataset);
	if (!list) return engine;
	engine.register(`codes-${list}.csv`, codeCsv(list));
	engine.run(createCodeTable(list, `codes-${list}.csv`));
	return engine;
});

/**
 * Where a build keeps what the engine answered, for the next and for the other languages: a folder
 * of these very programs (scripts/build/answers.ts). Nobody else keeps any.
 */
const kept = once((): Kept | null => {
	const folder = process.env['ANSWERS_DIR'];
	return folder ? new Kept(folder) : null;
});

/** All rows that an answer may follow from. */
const contentOf = once((dataset: Dataset): string => {
	const list = listOf(dataset);
	return keyOf(createTable(dataset), datasetCsv(dataset), list ? codeCsv(list) : '');
});

async function asked(dataset: Dataset, question: Statement): Promise<Table> {
	const ask = async () => (await engineFor(dataset)).query(question);
	const store = kept();
	if (!store) return ask();
	const key = keyOf(contentOf(dataset), question.sql, JSON.stringify(question.params));
	return deserialize(await store.of(key, async () => serialize(await ask()))) as Table;
}

/** Answers a selection at build time, over the published rows only. */
export const answer = async (dataset: Dataset, selection: Selection): Promise<Table> =>
	asked(dataset, statement(dataset, selection));

/** The values of a dimension for which something was published, sorted by code. */
export async function valuesOf(dataset: Dataset, dimension: DimensionId): Promise<string[]> {
	const { rows } = await asked(dataset, distinctValues(dataset, dimension));
	return rows.flatMap(([value]) => (typeof value === 'string' ? [value] : []));
}
