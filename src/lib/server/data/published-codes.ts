import type { CodeListId } from '#lib/catalogue/code-list.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import { publishedText } from '#lib/contract/published-csv.ts';
import { codes, type Code } from './codes.ts';
import { readData } from './folder.ts';
import { once } from './once.ts';
import { profileSources } from './profiles.ts';
import { publishedCsv, publishedFiles } from './published.ts';

/**
 * The sources of published files and rows, and those that the profiles name, whatever has come of
 * them: another one would tell of a file that is withheld.
 */
const sources = once((): ReadonlySet<string> =>
	new Set([
		...profileSources(),
		...DATASETS.flatMap((dataset) =>
			publishedFiles(dataset).flatMap(({ path, source }) => {
				if (!('source' in dataset.attributes)) return [source];
				const csv = parseCsv(publishedCsv(dataset, path));
				return [source, ...csv.rows.map((row) => cellOf(csv, row, 'source'))];
			})
		)
	])
);

/** A code list as it may be shown: whole, for it only names things; of sources those in use and those that a profile names. */
export function publishedCodes(id: CodeListId): ReadonlyMap<string, Code> {
	if (id !== 'source') return codes(id);
	return new Map([...codes(id)].filter(([code]) => sources().has(code)));
}

export const publishedCodesCsv = (id: CodeListId): string => publishedText(shownCodesCsv(id));

function shownCodesCsv(id: CodeListId): string {
	const text = readData(`codes/${id}.csv`);
	if (id !== 'source') return text;
	const csv = parseCsv(text);
	const rows = csv.rows.filter((row) => sources().has(cellOf(csv, row, 'code')));
	return csvText(
		csv.header,
		rows.map(({ cells }) => cells)
	);
}
