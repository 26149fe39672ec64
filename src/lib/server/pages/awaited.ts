import type { Language } from '#lib/base/language.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { awaitedFigures } from '#lib/query/awaited-figures.ts';
import type { AwaitedFigures } from '#lib/query/figure-data.ts';
import { publishedFiles } from '../data/published.ts';

/** Of these datasets, what would be in those of which nothing is published yet, by whose tables they wait for. */
export const awaitedTables = (datasets: readonly Dataset[], language: Language): AwaitedFigures[] =>
	awaitedFigures(
		datasets
			.filter((one) => publishedFiles(one).length === 0)
			.map(({ awaits = null, title }) => ({ awaits, title })),
		language
	);

/** The same of those alone that wait for somebody's tables. */
export const awaitedOfOthers = (
	datasets: readonly Dataset[],
	language: Language
): AwaitedFigures[] =>
	awaitedTables(
		datasets.filter(({ awaits }) => awaits),
		language
	);
