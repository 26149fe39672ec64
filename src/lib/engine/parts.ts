import type { Dataset } from '#lib/catalogue/dataset.ts';
import { csvText } from '#lib/contract/csv.ts';
import type { EngineFile, EngineManifest } from '#lib/query/manifest.ts';
import { createCodeTable, createTable, insertRows } from '#lib/query/relation.ts';
import type { Parents } from '#lib/query/rows/evaluate.ts';
import { csvOf } from '#lib/query/rows/slice.ts';
import type { Selection } from '#lib/query/selection.ts';
import type { PackedTable } from '#lib/query/table.ts';
import { neededFor } from './needed.ts';

/** A file to download, and the CSV and statements that make a table of it. */
export interface Part {
	readonly file: EngineFile;
	readonly csv: (content: string) => string;
	readonly sql: (name: string) => readonly string[];
}

/** What the engine opens for a selection. */
export function partsOf(manifest: EngineManifest, dataset: Dataset, selection: Selection): Part[] {
	const { slices, list } = neededFor(manifest, dataset, selection);
	const parts = slices.map((file): Part => ({
		file,
		csv: (content) => csvOf(dataset, [JSON.parse(content) as PackedTable]),
		sql: (name) => [createTable(dataset), insertRows(dataset, name)]
	}));
	if (!list) return parts;
	const codes: Part = {
		file: list.file,
		csv: (content) => csvText(['code', 'parent'], JSON.parse(content) as Parents),
		sql: (name) => [createCodeTable(list.id, name)]
	};
	return [...parts, codes];
}

/** The bytes of a part as the engine reads them. */
export const engineBytes = ({ csv }: Part, content: Uint8Array): Uint8Array<ArrayBuffer> =>
	new TextEncoder().encode(csv(new TextDecoder().decode(content)));
