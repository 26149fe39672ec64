import { group } from 'd3';
import type { Language } from '#lib/base/language.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { AwaitedFigures } from '#lib/query/figure-data.ts';
import { publishedFiles } from '../data/published.ts';

/** Of these datasets, what would be in those of which nothing is published yet, by whose tables they wait for. */
export function awaitedTables(datasets: readonly Dataset[], language: Language): AwaitedFigures[] {
	const waiting = datasets.flatMap((one) =>
		one.awaits && publishedFiles(one).length === 0 ? [{ awaits: one.awaits, one }] : []
	);
	return [...group(waiting, ({ awaits }) => awaits)].map(([{ from }, found]) => ({
		from: from[language],
		titles: found.map(({ one }) => one.title[language])
	}));
}
