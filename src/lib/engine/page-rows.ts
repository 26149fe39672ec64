import type { Dataset } from '#lib/catalogue/dataset.ts';
import { publishedOnce } from '#lib/integrity/published.ts';
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

/**
 * Answers a selection from the rows of its slices, without the engine: what a loop answers at once
 * need not wait for seven megabytes.
 * A question given up leaves what is on its way to the next.
 * @throws NotPublished and NewRelease as publishedBytes does, Error where a file did not come,
 *   DOMException AbortError when cancelled
 */
export async function answerFromRows({ dataset, selection, signal }: Asked): Promise<Table> {
	signal.throwIfAborted();
	const { slices, list } = neededFor(await loadManifest(signal), dataset, selection);
	const [parents, ...tables] = await limited(
		Promise.all([
			list ? publishedOnce<Parents>(list.file.path) : [],
			...slices.map(({ path }) => publishedOnce<PackedTable>(path))
		]),
		Infinity,
		signal
	);
	return evaluate(dataset, selection, { tables, parents });
}

/** Fetches what is small and sure to be needed, so that a first question waits less. */
export const warm = (): void =>
	void loadManifest(new AbortController().signal).catch(() => undefined);
