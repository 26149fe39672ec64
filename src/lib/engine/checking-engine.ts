import type { Dataset } from '#lib/catalogue/dataset.ts';
import { csvText } from '#lib/contract/csv.ts';
import { publishedOnce } from '#lib/integrity/published.ts';
import { createCodeTable, createTable, insertRows } from '#lib/query/relation.ts';
import type { Parents } from '#lib/query/rows/evaluate.ts';
import { csvOf } from '#lib/query/rows/slice.ts';
import type { Selection } from '#lib/query/selection.ts';
import { statement } from '#lib/query/statement.ts';
import type { PackedTable, Table } from '#lib/query/table.ts';
import { answered } from './ask.ts';
import { downloads } from './downloads.ts';
import { limited } from './limit.ts';
import { load } from './load.ts';
import { loadManifest } from './manifest.ts';
import { neededFor } from './needed.ts';
import { start } from './start.ts';

const SECONDS_TO_ANSWER = 30;

/** An engine that answers what the pages ask, over the same files as the loop: for the check of both. */
export interface CheckingEngine {
	/** @throws DOMException TimeoutError when there is no answer, EngineLost when the worker ends */
	answer(dataset: Dataset, selection: Selection): Promise<Table>;
	/** Gives the memory back. */
	stop(): void;
}

export async function openChecking(signal: AbortSignal): Promise<CheckingEngine> {
	const manifest = await loadManifest(signal);
	const [wasm] = await downloads([manifest.wasm], signal, () => undefined);
	if (!wasm) throw new Error('the engine was not downloaded');
	const started = await start(wasm, signal);
	const opened = new Set<string>();

	/** A dataset is opened whole, with the code list of its rollup, when it is first asked about. */
	async function open(dataset: Dataset): Promise<void> {
		const { slices, list } = neededFor(manifest, dataset, { dataset: dataset.id, where: {} });
		const tables = await Promise.all(slices.map(({ path }) => publishedOnce<PackedTable>(path)));
		const csv = csvOf(dataset, tables);
		const file = `${dataset.id}.csv`;
		await load(started, file, csv, [createTable(dataset), insertRows(dataset, file)]);
		if (!list) return;
		const parents = await publishedOnce<Parents>(list.file.path);
		const codes = `codes-${list.id}.csv`;
		const text = csvText(['code', 'parent'], parents);
		await load(started, codes, text, [createCodeTable(list.id, codes)]);
	}

	return {
		async answer(dataset, selection) {
			if (!opened.has(dataset.id)) await Promise.race([open(dataset), started.lost]);
			opened.add(dataset.id);
			const asked = answered(started.connection, statement(dataset, selection));
			return limited(Promise.race([asked, started.lost]), SECONDS_TO_ANSWER, signal);
		},
		stop: () => started.stop()
	};
}
