import type { NameColumn } from '#lib/catalogue/code-list.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { csvText } from '#lib/contract/csv.ts';
import { restoredText } from '#lib/contract/published-csv.ts';
import { publishedText } from '#lib/integrity/published.ts';
import { fromArrow } from '#lib/query/arrow.ts';
import {
	describeQuery,
	exploreCodes,
	exploreView,
	LOCK,
	resultQuery,
	type ResultColumn
} from '#lib/query/explore.ts';
import { labelledView } from '#lib/query/labelled.ts';
import { ownStatement, type OwnTable } from '#lib/query/own-table.ts';
import { createTable, insertRows } from '#lib/query/relation.ts';
import { csvOf } from '#lib/query/rows/slice.ts';
import type { PackedTable, Value } from '#lib/query/table.ts';
import { downloads, type Progress } from './downloads.ts';
import { load } from './load.ts';
import { loadManifest } from './manifest.ts';
import { neededFor } from './needed.ts';
import { start, type Started } from './start.ts';

export interface Result {
	readonly columns: readonly ResultColumn[];
	readonly rows: readonly (readonly Value[])[];
	/** There are more rows than these. */
	readonly isCut: boolean;
}

/** An engine of its own for a reader's SQL: whatever is asked there, no figure is touched. */
export interface Session {
	/** @throws Error in DuckDB's words */
	run(sql: string, limit: number): Promise<Result>;
	/** Ends what is running, too. */
	stop(): void;
}

interface Wanted {
	readonly datasets: readonly Dataset[];
	/** Code lists by their ids. */
	readonly lists: readonly string[];
	/** Those of the datasets that are wanted with labels, and their language. */
	readonly labelled: { readonly datasets: readonly Dataset[]; readonly name: NameColumn };
	/** Tables that the reader brought. */
	readonly own: readonly OwnTable[];
	readonly signal: AbortSignal;
	readonly onprogress: (progress: Progress) => void;
}

/** Opens whole datasets and code lists under the names that readers use, then locks the door. */
export async function openSession({
	datasets,
	lists,
	labelled,
	own,
	signal,
	onprogress
}: Wanted): Promise<Session> {
	const manifest = await loadManifest(signal);
	const needed = datasets.map((dataset) => ({
		dataset,
		slices: neededFor(manifest, dataset, { dataset: dataset.id, where: {} }).slices
	}));
	const [wasm, ...contents] = await downloads(
		[manifest.wasm, ...needed.flatMap(({ slices }) => slices)],
		signal,
		onprogress
	);
	const codes = await Promise.all(lists.map((list) => codeText(list, signal)));
	if (!wasm) throw new Error('the engine was not downloaded');
	const started = await start(wasm, signal);
	const filled = async () => {
		for (const { dataset, slices } of needed) {
			const tables = contents.splice(0, slices.length).map(packedTable);
			const name = `${dataset.id}.csv`;
			// All slices in one insert: forty-eight of them took longer than all else together.
			const sql = [createTable(dataset), insertRows(dataset, name)];
			await load(started, name, csvOf(dataset, tables), sql);
		}
		for (const one of datasets.flatMap(exploreView)) await started.connection.query(one);
		for (const [index, list] of lists.entries()) {
			const text = codes[index] ?? '';
			const header = text.slice(0, text.indexOf('\n')).split(',');
			const file = `codes-${list}.csv`;
			await load(started, file, text, [exploreCodes(list, header, file)]);
		}
		for (const dataset of labelled.datasets)
			await started.connection.query(labelledView(dataset, labelled.name, lists));
		for (const table of own) {
			const file = `${table.name}.csv`;
			const text = csvText(
				table.columns.map(({ name }) => name),
				table.rows
			);
			await load(started, file, text, [ownStatement(table, file)]);
		}
		for (const one of LOCK) await started.connection.query(one);
	};
	try {
		await Promise.race([filled(), started.lost]);
	} catch (error) {
		started.stop();
		throw error;
	}
	return {
		// A worker that dies, of its memory say, answers nothing.
		run: (sql, limit) => Promise.race([run(started, sql, limit), started.lost]),
		stop: () => started.stop()
	};
}

const packedTable = (content: Uint8Array): PackedTable =>
	JSON.parse(new TextDecoder().decode(content)) as PackedTable;

const codeText = async (list: string, signal: AbortSignal): Promise<string> =>
	restoredText(await publishedText(`data/codes/${list}.csv`, signal));

async function run(started: Started, sql: string, limit: number): Promise<Result> {
	const described = await prepared(started, describeQuery(sql));
	const columns = described.rows.map(([name, type]): ResultColumn => ({
		name: String(name),
		type: String(type)
	}));
	const { rows } = await prepared(started, resultQuery(sql, columns, limit));
	return { columns, rows: rows.slice(0, limit), isCut: rows.length > limit };
}

/** A prepared statement is a single one: text that hides a second is refused. */
async function prepared({ connection }: Started, sql: string) {
	const statement = await connection.prepare(sql);
	try {
		return fromArrow(await statement.query());
	} finally {
		await statement.close();
	}
}
