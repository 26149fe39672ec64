import { primaryKeyOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, type DimensionId } from '#lib/catalogue/dimension.ts';
import type { CodeLists } from '#lib/contract/check/table.ts';
import { keyText } from './gather.ts';

interface Row {
	readonly values: Readonly<Record<string, string>>;
}

/**
 * Rows by period; within it published rows stay in their order, new ones follow in that of the
 * declaration and the code lists. So a file differs from its older one in what has changed alone.
 */
export function inOrder<R extends Row>(
	dataset: Dataset,
	rows: readonly R[],
	lists: CodeLists,
	published: readonly string[]
): R[] {
	const names = primaryKeyOf(dataset);
	const places = new Map(published.map((name, index) => [name, index]));
	const ranks = new Map(names.map((name) => [name, rankIn(dataset, name, lists)]));
	const keyed = rows.map((row) => {
		const key = Object.fromEntries(names.map((name) => [name, row.values[name] ?? '']));
		const sortKey = names.map((name) => ranks.get(name)?.get(key[name] ?? '') ?? key[name] ?? '');
		return {
			row,
			when: key['time_period'] ?? '',
			place: places.get(keyText(key)) ?? Infinity,
			sortKey
		};
	});
	return keyed
		.sort((a, b) => compared(a.when, b.when) || compared(a.place, b.place) || byKey(a, b))
		.map(({ row }) => row);
}

const compared = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

function byKey(
	a: { readonly sortKey: readonly (string | number)[] },
	b: { readonly sortKey: readonly (string | number)[] }
): number {
	const at = a.sortKey.findIndex((value, index) => value !== b.sortKey[index]);
	return at < 0 ? 0 : compared(a.sortKey[at] ?? '', b.sortKey[at] ?? '');
}

/** The place of each code: as the dataset names those it uses, else as its list does. */
function rankIn(dataset: Dataset, name: string, lists: CodeLists): Map<string, number> {
	const used = dataset.codes[name as DimensionId];
	const list = name in DIMENSIONS ? DIMENSIONS[name as DimensionId].codes : null;
	const codes = used ?? (list ? [...(lists.get(list)?.keys() ?? [])] : []);
	return new Map(codes.map((code, index) => [code, index]));
}
