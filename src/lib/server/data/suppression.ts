import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS } from '#lib/catalogue/dimension.ts';
import type { CodeLists } from '#lib/contract/check/table.ts';
import { suppressed, type SuppressedDataset } from '#lib/disclosure/suppress/suppress.ts';
import { keysOfYears, monthsOfYears, type Beside } from '#lib/disclosure/suppress/years.ts';
import { codes } from './codes.ts';
import { earlierTexts } from './earlier.ts';

/**
 * The published files of a dataset with a threshold, without what is too small to be told.
 * @param texts the files as they stand, by path
 * @param published the whole of another dataset as it is published
 * @throws ExposedError where something could be computed all the same
 */
export function withoutSmallCounts(
	dataset: SuppressedDataset,
	texts: ReadonlyMap<string, string>,
	published: (id: string) => string
): Map<string, string> {
	const files = [...texts].map(([path, text]) => ({
		path,
		versions: [...earlierTexts(path), text]
	}));
	return suppressed(dataset, files, lists(dataset), beside(dataset, published));
}

const lists = ({ dimensions }: Dataset): CodeLists =>
	new Map(
		dimensions.flatMap((dimension) => {
			const list = DIMENSIONS[dimension].codes;
			if (!list) return [];
			return [[list, new Map([...codes(list)].map(([code, { parent }]) => [code, parent]))]];
		})
	);

function beside(
	{ dimensions, suppression: { months, years } }: SuppressedDataset,
	published: (id: string) => string
): Beside {
	return {
		...(months ? { months: monthsOfYears(published(months), dimensions) } : {}),
		...(years ? { years: keysOfYears(published(years), dimensions) } : {})
	};
}
