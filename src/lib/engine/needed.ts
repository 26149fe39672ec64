import type { CodeListId } from '#lib/catalogue/code-list.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS } from '#lib/catalogue/dimension.ts';
import { WHOLE, type EngineFile, type EngineManifest } from '#lib/query/manifest.ts';
import type { Selection } from '#lib/query/selection.ts';

/** The files that a selection of a dataset needs: the slices with its rows, its rollup's code list. */
export interface Needed {
	readonly slices: readonly EngineFile[];
	readonly list: { readonly id: CodeListId; readonly file: EngineFile } | null;
}

export function neededFor(
	{ slices, codes }: EngineManifest,
	dataset: Dataset,
	{ where }: Selection
): Needed {
	const available = slices[dataset.id] ?? {};
	const values = dataset.slice ? (where[dataset.slice] ?? Object.keys(available)) : [WHOLE];
	const id: CodeListId | null = dataset.rollup ? DIMENSIONS[dataset.rollup].codes : null;
	const file = id ? codes[id] : undefined;
	return {
		slices: values.flatMap((value) => available[value] ?? []),
		list: id && file ? { id, file } : null
	};
}
