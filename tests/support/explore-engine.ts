import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type * as DuckDB from '@duckdb/duckdb-wasm/blocking';
import { dataset as declared, DATASETS } from '#lib/catalogue/list.ts';
import { fromArrow } from '#lib/query/arrow.ts';
import { describeQuery, exploreCodes, exploreView, LOCK, resultQuery } from '#lib/query/explore.ts';
import { labelledView } from '#lib/query/labelled.ts';
import { createTable, insertRows, SETTINGS } from '#lib/query/relation.ts';
import { exploreTables } from '#lib/server/pages/explore-page.ts';
import { publishedCodesCsv } from '#lib/server/data/published-codes.ts';
import { datasetCsv } from '#lib/server/data/published.ts';

const require = createRequire(resolve('package.json'));
let connection: DuckDB.DuckDBConnection;

const asked = (sql: string) => {
	const statement = connection.prepare(sql);
	try {
		return fromArrow(statement.query());
	} finally {
		statement.close();
	}
};

/** As the page does it: the columns first, then the rows. */
export function run(sql: string, limit = 1000) {
	const columns = asked(describeQuery(sql)).rows.map(([name, type]) => ({
		name: String(name),
		type: String(type)
	}));
	return { columns, rows: asked(resultQuery(sql, columns, limit)).rows };
}

/** Every table under the name that readers use, in a real engine, behind the locked door. */
export async function openExplorer(): Promise<void> {
	const path = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
	const duckdb = require(path) as typeof DuckDB;
	const wasm = (name: string) => ({ mainModule: resolve(dirname(path), name), mainWorker: '' });
	const database = await duckdb.createDuckDB(
		{ mvp: wasm('duckdb-mvp.wasm'), eh: wasm('duckdb-eh.wasm') },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME
	);
	await database.instantiate();
	connection = database.connect();
	for (const one of SETTINGS) connection.query(one);
	const register = (name: string, text: string) =>
		database.registerFileBuffer(name, new TextEncoder().encode(text));
	for (const dataset of DATASETS) {
		register(`${dataset.id}.csv`, datasetCsv(dataset));
		connection.query(createTable(dataset));
		connection.query(insertRows(dataset, `${dataset.id}.csv`));
		for (const one of exploreView(dataset)) connection.query(one);
	}
	const lists = exploreTables('en').flatMap(({ id, kind }) => (kind === 'codes' ? [id] : []));
	for (const id of lists) {
		const text = publishedCodesCsv(id);
		register(`codes-${id}.csv`, text);
		connection.query(
			exploreCodes(id, text.slice(0, text.indexOf('\n')).split(','), `codes-${id}.csv`)
		);
	}
	for (const { id, kind, labelled } of exploreTables('en')) {
		if (kind !== 'dataset' || labelled === null) continue;
		connection.query(labelledView(declared(id), 'en', lists));
	}
	for (const one of LOCK) connection.query(one);
}
