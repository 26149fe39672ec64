import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { LedgerEntry } from '#lib/contract/ledger.ts';
import { hasThreshold } from './suppress/suppress.ts';

/** What may be told of a public file. Its recorded hash covers withheld rows too, so it is not here. */
export type PublishedFile = Omit<LedgerEntry, 'sha256' | 'public'>;

/**
 * Of the files of a dataset, those that may leave the house: the dataset is public, and the ledger
 * says so of the file. Everything else is as if it did not exist.
 * Sample files only stand in until the first real file: real and sample never share a figure.
 */
export function openFiles(dataset: Dataset, entries: readonly LedgerEntry[]): LedgerEntry[] {
	if (dataset.publication !== 'public') return [];
	const open = entries.filter((entry) => entry.public);
	const real = open.filter(({ sample }) => !sample);
	return real.length > 0 ? real : open;
}

export const told = ({
	path,
	source,
	address,
	date_read,
	licence,
	sample
}: LedgerEntry): PublishedFile => ({ path, source, address, date_read, licence, sample });

/**
 * Whether what stood in a file before may be told. Where rows or small counts are withheld one by
 * one, what was shown then is not what the file held; and nobody revises what is made up.
 */
export const hasHistory = (dataset: Dataset, { sample }: PublishedFile): boolean =>
	!sample && !('disclosure' in dataset.attributes) && !hasThreshold(dataset);
