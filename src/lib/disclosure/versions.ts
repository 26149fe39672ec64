import { group } from 'd3';
import { columnsOf, primaryKeyOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import { entriesOf } from '#lib/contract/ledger.ts';
import type { PublicState } from '#lib/contract/versions.ts';
import { hasHistory, openFiles } from './open-files.ts';

/**
 * The files that a version is made of: real, public on that day, and published as they are. Made-up
 * ones are no statistics; where rows are withheld one by one, the hash of the file would tell of
 * what is withheld.
 * @param ledger the text of the ledger @param paths the files that are there
 */
export function publicState(
	ledger: string,
	today: string,
	paths: ReadonlySet<string>,
	datasets: readonly Dataset[] = DATASETS
): PublicState {
	const entries = [...entriesOf(ledger, today).values()].filter(({ path }) => paths.has(path));
	const byFolder = group(entries, ({ path }) => path.slice(0, path.indexOf('/')));
	return new Map(
		datasets
			.flatMap((dataset) =>
				openFiles(dataset, byFolder.get(dataset.id) ?? []).filter((file) =>
					hasHistory(dataset, file)
				)
			)
			.map(({ path, sha256 }) => [path, sha256] as const)
	);
}

/** The status of a row whose values are withheld. */
const WITHHELD = 'Q';

/** The keys of rows that are withheld today. */
export function withheldKeys(dataset: Dataset, texts: readonly string[]): ReadonlySet<string> {
	if (!('obs_status' in dataset.attributes)) return new Set();
	return new Set(
		texts.flatMap((text) => {
			const csv = parseCsv(text);
			return csv.rows
				.filter((row) => cellOf(csv, row, 'obs_status') === WITHHELD)
				.map((row) => keyOf(dataset, (column) => cellOf(csv, row, column)));
		})
	);
}

const keyOf = (dataset: Dataset, cell: (column: string) => string): string =>
	JSON.stringify(primaryKeyOf(dataset).map(cell));

/**
 * What of an older content may be told by the rules of today: values that are withheld now were
 * never there. Null where it has a column that is declared no more, or cannot be read for certain.
 */
export function toldToday(
	dataset: Dataset,
	text: string,
	withheld: ReadonlySet<string>
): string | null {
	const csv = parseCsv(text);
	const declared = columnsOf(dataset);
	const even = csv.rows.every(({ cells }) => cells.length === csv.header.length);
	const distinct = new Set(csv.header).size === csv.header.length;
	if (csv.faults.length > 0 || !even || !distinct) return null;
	if (!csv.header.every((column) => declared.includes(column))) return null;
	if (!primaryKeyOf(dataset).every((column) => csv.header.includes(column))) return null;
	const isWithheld = csv.rows.map((row) =>
		withheld.has(keyOf(dataset, (column) => cellOf(csv, row, column)))
	);
	if (!isWithheld.includes(true)) return text;
	return csvText(
		csv.header,
		csv.rows.map(({ cells }, at) => (isWithheld[at] ? emptied(dataset, csv.header, cells) : cells))
	);
}

/** A row with its key alone, as withheld: attributes may tell of a value too. */
const emptied = (
	dataset: Dataset,
	header: readonly string[],
	cells: readonly string[]
): readonly string[] =>
	header.map((column, at) => {
		if (column === 'obs_status') return WITHHELD;
		return primaryKeyOf(dataset).includes(column) ||
			dataset.dimensions.some((one) => one === column)
			? (cells[at] ?? '')
			: '';
	});
