import { SAMPLE_COLUMN, SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { csvText, parseCsv } from '#lib/contract/csv.ts';
import { publishedText } from '#lib/contract/published-csv.ts';
import { once } from './once.ts';
import { publishedCsv, type PublishedFile } from './published.ts';

/** A published file as readers take it away: made-up rows say so, each in its last column. */
export const downloadCsv = once(
	(dataset: Dataset, { path, sample }: PublishedFile): string =>
		publishedText(sample ? markedCsv(dataset, path) : publishedCsv(dataset, path)),
	(_, { path }) => path
);

function markedCsv(dataset: Dataset, path: string): string {
	const csv = parseCsv(publishedCsv(dataset, path));
	return csvText(
		[...csv.header, SAMPLE_COLUMN],
		csv.rows.map(({ cells }) => [...cells, SAMPLE_MARK])
	);
}
