import { columnsOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { csvText } from '#lib/contract/csv.ts';

export interface SampleFile {
	/** Relative to data/. */
	readonly path: string;
	readonly text: string;
	/** For the ledger: how the numbers came about. */
	readonly note: string;
}

type Rows = readonly (readonly (string | number | null)[])[];

export const file = (dataset: Dataset, month: string, rows: Rows, note: string): SampleFile => ({
	path: `${dataset.id}/${month}.csv`,
	text: csvText(columnsOf(dataset), rows),
	note
});
