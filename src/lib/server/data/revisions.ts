import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import { publishedText } from '#lib/contract/published-csv.ts';
import type { Revision } from '#lib/query/revision.ts';
import { once } from './once.ts';
import { publishedFiles } from './published.ts';
import { publicVersions, type PublicVersion } from './published-history.ts';

/** Every published value of a dataset that was changed later, oldest change first. */
export const revisions = once((dataset: Dataset): readonly Revision[] =>
	publishedFiles(dataset)
			.flatMap(({ path }) => {
				const versions = publicVersions(dataset, path);
				return versions.slice(1).flatMap((version, index) => {
					const before = versions[index];
					return before ? changes(dataset, before, version) : [];
				});
			})
			.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
);

type Values = ReadonlyMap<string, number | null>;

/** A day must be known: a change that no intake led to is not told. */
function changes(dataset: Dataset, before: PublicVersion, after: PublicVersion): Revision[] {
	if (after.since === '') return [];
	const now = valuesOf(dataset, after.text);
	return [...valuesOf(dataset, before.text)].flatMap(([name, from]) => {
		const to = now.get(name) ?? null;
		if (from === null || from === to) return [];
		const [measure = '', ...key] = name.split(' ');
		return [{ key, measure, from, to, on: after.since }];
	});
}

/** Every stored value by measure and key; codes and periods hold no spaces. */
function valuesOf(dataset: Dataset, text: string): Values {
	const csv = parseCsv(text);
	return new Map(
		csv.rows.flatMap((row) => {
			const key = dataset.dimensions.map((dimension) => cellOf(csv, row, dimension)).join(' ');
			return storedMeasures(dataset).map((measure): [string, number | null] => {
				const cell = cellOf(csv, row, measure);
				return [`${measure} ${key}`, cell === '' ? null : Number(cell)];
			});
		})
	);
}

export const REVISION_COLUMNS = ['revised_on', 'measure', 'old_value', 'new_value'] as const;

/** The revisions of a dataset as a file for readers. */
export const revisionsCsv = (dataset: Dataset): string =>
	publishedText(
		csvText(
			[...dataset.dimensions, ...REVISION_COLUMNS],
			revisions(dataset).map(({ key, measure, from, to, on }) => [...key, on, measure, from, to])
		)
	);
