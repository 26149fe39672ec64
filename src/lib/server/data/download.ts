import { SAMPLE_COLUMN, SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { csvText, parseCsv } from '#lib/contract/csv.ts';
import { publishedCsv, type PublishedFile } from './published.ts';

const texts = new Map<string, string>();

/** A published file as readers take it away: made-up rows say so, each in its last column. */
export function downloadCsv(dataset: Dataset, { path, sample }: PublishedFile): string {
	const text = publishedCsv(dataset, path);
	if (!sample) return text;
	const cached = texts.get(path);
	if (cached !== undefined) return cached;
	const csv = parseCsv(text);
	const marked = csvText(
		[...csv.header, SAMPLE_COLUMN],
		csv.rows.map(({ cells }) => [...cells, SAMPLE_MARK])
	);
	texts.set(path, marked);
	return marked;
}
