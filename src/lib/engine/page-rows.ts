import type { Dataset } from '#lib/catalogue/dataset.ts';
import { publishedBytes } from '#lib/integrity/published.ts';
import type { EngineFile } from '#lib/query/manifest.ts';
import { evaluate, type Parents } from '#lib/query/rows/evaluate.ts';
import type { Selection } from '#lib/query/selection.ts';
import type { PackedTable, Table } from '#lib/query/table.ts';
import { limited } from './limit.ts';
import { loadManifest } from './manifest.ts';
import { neededFor } from './needed.ts';

interface Asked {
	readonly dataset: Dataset;
	readonly selection: Selection;
	readonly signal: AbortSignal;
}

/** What has come, or is on its way: a question given up leaves it to the next. */
const opened = new Map<string, Promise<unknown>>();

function read<T>({ path }: EngineFile): Promise<T> {
	const found = opened.get(path) as Promise<T> | undefined;
	if (found) return found;
	const reading = publishedBytes(path).then(
		(bytes) => JSON.parse(new TextDecoder().decode(bytes)) as T
	);
	opened.set(path, reading);
	// One that did not come is fetched anew.
	reading.catch(() => opened.delete(path));
	return reading;
}

/**
 * Answers a selection from the rows of its slices, without the engine: what a loop answers at once
 * need not wait for seven megabytes.
 * @throws NotPublished and NewRelease as publishedBytes does, Error where a file did not come,
 *   DOMException AbortError when cancelled
 */
export async function answerFromRows({ dataset, selection, signal }: Asked): Promise<Table> {
	signal.throwIfAborted();
	const { slices, list } = neededFor(await loadManifest(signal), dataset, selection);
	const [parents, ...tables] = await limited(
		Promise.all([
			list ? read<Parents>(list.file) : [],
			...slices.map((file) => read<PackedTable>(file))
		]),
		Infinity,
		signal
	);
	return evaluate(dataset, selection, { tables, parents });
}

/** Fetches what is small and sure to be needed, so that a first question waits less. */
export const warm = (): void =>
	void loadManifest(new AbortController().signal).catch(() => undefined);
