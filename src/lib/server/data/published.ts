import { createHash } from 'node:crypto';
import { columnsOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { csvText, parseCsv, type Csv } from '#lib/contract/csv.ts';
import { openFiles, told, type PublishedFile } from '#lib/disclosure/open-files.ts';
import { hasThreshold, type SuppressedDataset } from '#lib/disclosure/suppress/suppress.ts';
import { PLACE_LISTS, placeNames } from '#lib/disclosure/place-names.ts';
import { codes } from './codes.ts';
import { filesOf, readData } from './folder.ts';
import { ledger } from './ledger.ts';
import { once } from './once.ts';
import { disclosedCorrections, disclosedRows } from '#lib/disclosure/listing-rows.ts';
import { areSamplesShown } from './samples.ts';
import { withoutSmallCounts } from './suppression.ts';

/**
 * The files of a dataset that may leave the house, each with the hash that the ledger recorded;
 * made-up ones only where the site shows samples. Whatever the site says, it says of these.
 * @throws Error naming the file whose content is another
 */
export const publishedFiles = once((dataset: Dataset): readonly PublishedFile[] => {
	const entries = filesOf(dataset.id).flatMap((path) => ledger().get(path) ?? []);
	const open = openFiles(dataset, entries).filter(({ sample }) => !sample || areSamplesShown());
	for (const { path, sha256 } of open)
		if (createHash('sha256').update(readData(path)).digest('hex') !== sha256)
			throw unfit(path, 'the file is not the one that data/ledger.csv recorded');
	return open.map(told);
});

const unfit = (path: string, reason: string) =>
	new Error(`data/${path}: ${reason}. Run "npm run data:check".`);

export type { PublishedFile };

export const isSample = (dataset: Dataset): boolean =>
	publishedFiles(dataset).some(({ sample }) => sample);

/**
 * The published rows of one file as CSV; of listings only what their disclosure allows.
 * @throws Error for a file that is not published, or that is not the declared table
 */
export function publishedCsv(dataset: Dataset, path: string): string {
	if (!publishedFiles(dataset).some((file) => file.path === path))
		throw new Error('a file that is not published was asked for');
	return openText(dataset, path);
}

const openText = once(
	(one: Dataset, path: string): string => {
		const text = checkedText(one, path);
		if ('disclosure' in one.attributes) {
			const csv = parseCsv(text);
			return csvText(
				csv.header,
				one === CORRECTIONS ? correctionsOf(csv) : disclosedRows(csv, places())
			);
		}
		return hasThreshold(one) ? (suppressedFiles(one).get(path) ?? '') : text;
	},
	(_, path) => path
);

const CORRECTIONS = dataset('semiconductor-corrections');
const LISTINGS = dataset('semiconductor-listings');

const correctionsOf = (csv: Csv) =>
	disclosedCorrections(
		csv,
		publishedFiles(LISTINGS).map(({ path }) => parseCsv(checkedText(LISTINGS, path))),
		places()
	);

const places = once(() => placeNames(PLACE_LISTS.map((id) => codes(id))));

/** Whether a count can be told depends on the other files: all are decided at once. */
const suppressedFiles = once((one: SuppressedDataset): ReadonlyMap<string, string> => {
	const open = new Map(publishedFiles(one).map(({ path }) => [path, checkedText(one, path)]));
	return withoutSmallCounts(one, open, (id) => datasetCsv(dataset(id)));
});

function checkedText(dataset: Dataset, path: string): string {
	const text = readData(path);
	const csv = parseCsv(text);
	// A quotation mark left open would carry a withheld row into the cell of another.
	if (csv.faults.length > 0) throw unfit(path, 'it cannot be read as CSV');
	if (csv.header.join() !== columnsOf(dataset).join())
		throw unfit(path, 'its columns are not the declared ones');
	return text;
}

/** The whole dataset as one CSV. */
export function datasetCsv(dataset: Dataset): string {
	const header = `${columnsOf(dataset).join(',')}\n`;
	return (
		header +
		publishedFiles(dataset)
			.map(({ path }) => {
				const text = publishedCsv(dataset, path);
				return text.slice(text.indexOf('\n') + 1);
			})
			.join('')
	);
}
