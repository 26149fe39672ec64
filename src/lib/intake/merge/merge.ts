import { columnsOf, primaryKeyOf, storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import { csvText, type Csv } from '#lib/contract/csv.ts';
import type { IntakeRow } from '../profile/record.ts';
import { keyText, type Target } from './gather.ts';
import { inOrder } from './order.ts';
import { changed, keyOf, takenAway, type Revision } from './revisions.ts';
import { statusOf } from './status.ts';
import { written } from './written.ts';

/** A row of the file as it will be, and where it comes from. */
export interface MergedRow {
	readonly values: Readonly<Record<string, string>>;
	/** Null for rows that stay as published. */
	readonly source: IntakeRow | null;
	readonly isNew: boolean;
}

export interface Merged {
	readonly target: Target;
	readonly text: string;
	/** In the order of the text: line 2 is the first. */
	readonly rows: readonly MergedRow[];
	readonly revisions: readonly Revision[];
	/** Published rows that are gone. */
	readonly removed: readonly Readonly<Record<string, string>>[];
	/** Published rows that the files do not speak of. */
	readonly kept: number;
	/** Of these, rows that a file with most of the others would have taken away. */
	readonly supplemented: number;
}

/** Within these a file is complete: an item that it does not name is gone. */
const LISTED = ['occupation', 'industry', 'listing_number'];

/**
 * The rows of files over those of the published file: a value replaces its older one, what the
 * files do not speak of stays. A file speaks for every period, area and employment type that it
 * has a row of, and of these for all items, if it names at least half of them.
 * @param before the real file as it is; null where there is none
 */
export function merge(
	target: Target,
	before: Csv | null,
	codes: Parameters<typeof inOrder>[2]
): Merged {
	const dataset = datasetOf(target.dataset);
	const published = new Map(
		(before ? recordsOf(before) : []).map((values) => [keyText(keyOf(dataset, values)), values])
	);
	const scope = scopeOf(dataset, target);
	const inScope = [...published].filter(([, values]) => scope.has(scopeName(dataset, values)));
	const absent = inScope.filter(([name]) => !target.rows.has(name));
	// A file of a few rows adds to what is there; one of most rows replaces it.
	const isWhole = absent.length * 2 <= inScope.length;
	const removed = isWhole ? absent : [];
	const gone = new Set(removed.map(([name]) => name));
	const kept = [...published].filter(([name]) => !gone.has(name) && !target.rows.has(name));
	const rows: MergedRow[] = [
		...kept.map(([, values]) => ({ values, source: null, isNew: false })),
		...[...target.rows].map(([name, source]) => {
			const old = published.get(name) ?? null;
			return { values: mergedRow(dataset, old, source), source, isNew: old === null };
		})
	];
	const sorted = inOrder(dataset, rows, codes, [...published.keys()]);
	const columns = columnsOf(dataset);
	return {
		target,
		text: csvText(columns, cellsOf(sorted, columns)),
		rows: sorted,
		revisions: [
			...[...target.rows].flatMap(([name, source]) =>
				changed(target.path, dataset, published.get(name), source)
			),
			...removed.flatMap(([, values]) => takenAway(target.path, dataset, values))
		],
		removed: removed.map(([, values]) => keyOf(dataset, values)),
		kept: kept.length,
		supplemented: isWhole ? 0 : absent.length
	};
}

/** One row after the other, so that they need not all be there beside the text. */
function* cellsOf(rows: readonly MergedRow[], columns: readonly string[]): Iterable<string[]> {
	for (const { values } of rows) yield columns.map((column) => values[column] ?? '');
}

const recordsOf = ({ header, rows }: Csv): Record<string, string>[] =>
	rows.map(({ cells }) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));

/** What a file is complete for: its period, area, … and of listings the office. */
const scopeName = (dataset: Dataset, values: Readonly<Record<string, string>>): string =>
	[...primaryKeyOf(dataset), ...('office' in dataset.attributes ? ['office'] : [])]
		.filter((name) => !LISTED.includes(name))
		.map((name) => values[name] ?? '')
		.join(' ');

const scopeOf = (dataset: Dataset, { rows }: Target): Set<string> =>
	new Set(
		[...rows.values()].map(({ key, cells }) =>
			scopeName(dataset, { ...key, office: cells.get('office')?.value ?? '' })
		)
	);

/** A row of which no value changes stays as it is, its source and status with it. */
function mergedRow(
	dataset: Dataset,
	old: Readonly<Record<string, string>> | null,
	{ key, cells }: IntakeRow
): Record<string, string> {
	const given = Object.fromEntries(
		[...cells].map(([column, { value }]) => [column, written(dataset, column, value)])
	);
	const measures = storedMeasures(dataset);
	const told = measures.length > 0 ? [...measures, 'obs_status'] : Object.keys(given);
	if (old && told.every((column) => given[column] === undefined || given[column] === old[column]))
		return { ...old };
	const merged: Record<string, string> = { ...old, ...key, ...given };
	if (!('obs_status' in dataset.attributes) || given['obs_status']) return merged;
	return { ...merged, obs_status: statusOf(dataset, merged, cells) };
}
