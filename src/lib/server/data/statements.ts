import type { Label } from '#lib/base/language.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import type { Feed } from '#lib/intake/feed/feed.ts';
import { feedFiles, readData } from './folder.ts';
import { once } from './once.ts';
import { publishedCsv, publishedFiles } from './published.ts';

/** What the terms of fetched sources want said wherever their figures are used, by the source's code. */
const bySource = once((): ReadonlyMap<string, Label> =>
	new Map(
		feedFiles().flatMap((path) => {
			const feed = JSON.parse(readData(path)) as Feed;
			return feed.kind === 'api' ? [[feed.publication.source, feed.statement] as const] : [];
		})
	)
);

/** The statements that a dataset owes, for its files and for rows that name their own source. */
export const statementsOf = once((dataset: Dataset): readonly Label[] => {
	const hasRowSource = 'source' in dataset.attributes;
	const used = publishedFiles(dataset).flatMap(({ path, source }) => {
		if (!hasRowSource || bySource().size === 0) return [source];
		const csv = parseCsv(publishedCsv(dataset, path));
		return [source, ...csv.rows.map((row) => cellOf(csv, row, 'source'))];
	});
	return [...new Set(used)].flatMap((source) => bySource().get(source) ?? []);
});
