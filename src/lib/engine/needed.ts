import { period as parsed, yearOf } from '#lib/base/period.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS } from '#lib/catalogue/dimension.ts';
import { WHOLE, type EngineFile, type EngineManifest, type Slice } from '#lib/query/manifest.ts';
import type { Selection } from '#lib/query/selection.ts';

/** The files that a selection of a dataset needs: the slices with its rows, its rollup's code list. */
export interface Needed {
	readonly slices: readonly EngineFile[];
	readonly list: { readonly id: CodeListId; readonly file: EngineFile } | null;
}

/** Rows of other years than those asked for stay where they are. */
const holdsOneOf = ({ years }: Slice, periods: readonly string[] | undefined): boolean =>
	!years ||
	!periods ||
	periods.some((period) => {
		const year = yearOf(parsed(period));
		return years[0] <= year && year <= years[1];
	});

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
		slices: values
			.flatMap((value) => available[value] ?? [])
			.filter((slice) => holdsOneOf(slice, where.time_period)),
		list: id && file ? { id, file } : null
	};
}
