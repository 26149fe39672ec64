import type { CodeListId } from '#lib/catalogue/code-list.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { Engine } from '#lib/query/engine.ts';
import { createCodeTable, createTable, insertRows } from '#lib/query/relation.ts';
import { answered } from './ask.ts';
import { downloads, type Progress } from './downloads.ts';
import { limited } from './limit.ts';
import { loadManifest } from './manifest.ts';
import { load } from './load.ts';
import { start } from './start.ts';

/** Datasets and code lists as whole CSVs, which nobody has published. */
export interface PreviewInput {
	readonly tables: readonly { readonly dataset: Dataset; readonly csv: Blob }[];
	/** Of each list its codes and their parents. */
	readonly lists: readonly { readonly id: CodeListId; readonly csv: Blob }[];
}

/** An engine with rows that are not public, in a worker of its own: no figure of a page sees them. */
export interface PreviewEngine extends Engine {
	/** Ends the worker: the rows are gone. */
	stop(): void;
}

const SECONDS = 60;

export async function openPreview(
	{ tables, lists }: PreviewInput,
	signal: AbortSignal,
	onprogress: (progress: Progress) => void
): Promise<PreviewEngine> {
	const { wasm } = await loadManifest(signal);
	const [program] = await downloads([wasm], signal, onprogress);
	if (!program) throw new Error('the engine was not downloaded');
	const started = await start(program, signal);
	const files = [
		...tables.map(({ dataset, csv }) => ({
			name: `${dataset.id}.csv`,
			csv,
			sql: [createTable(dataset), insertRows(dataset, `${dataset.id}.csv`)]
		})),
		...lists.map(({ id, csv }) => ({
			name: `codes-${id}.csv`,
			csv,
			sql: [createCodeTable(id, `codes-${id}.csv`)]
		}))
	];
	try {
		for (const { name, csv, sql } of files) {
			const bytes = new Uint8Array(await csv.arrayBuffer());
			await limited(load(started, name, bytes, sql), SECONDS, signal);
		}
	} catch (error) {
		started.stop();
		throw error;
	}
	return {
		query: (statement) => limited(answered(started.connection, statement), SECONDS, signal),
		stop: () => started.stop()
	};
}
