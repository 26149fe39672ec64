import type { CodeListId } from '#lib/catalogue/code-list.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS } from '#lib/catalogue/dimension.ts';
import { WHOLE, type EngineFile, type EngineManifest } from '#lib/query/manifest.ts';
import { createCodeTable, createTable, insertRows } from '#lib/query/relation.ts';
import type { Selection } from '#lib/query/selection.ts';

/** A file to download, and the statements that make a table of it once it is registered. */
export interface Part {
	readonly file: EngineFile;
	readonly sql: (name: string) => readonly string[];
}

/** The slices and code lists that a selection of a dataset needs. */
export function partsOf(
	{ slices, codes }: EngineManifest,
	dataset: Dataset,
	{ where }: Selection
): Part[] {
	const available = slices[dataset.id] ?? {};
	const values = dataset.slice ? (where[dataset.slice] ?? Object.keys(available)) : [WHOLE];
	const parts = values.flatMap((value): Part[] => {
		const file = available[value];
		return file ? [{ file, sql: (name) => [createTable(dataset), insertRows(dataset, name)] }] : [];
	});
	const list: CodeListId | null = dataset.rollup ? DIMENSIONS[dataset.rollup].codes : null;
	const codeFile = list ? codes[list] : undefined;
	if (list && codeFile)
		parts.push({ file: codeFile, sql: (name) => [createCodeTable(list, name)] });
	return parts;
}
