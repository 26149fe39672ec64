import { parsePeriod, type Period } from '#lib/base/period.ts';
import { LEDGER_FILE } from '#lib/contract/check/ledger.ts';
import { cellOf, parseCsv, type Csv } from '#lib/contract/csv.ts';

/** Read access to the files of data/ as they are now, by their paths below it. */
export interface Published {
	readonly paths: readonly string[];
	/** Null where there is no such file. */
	text(path: string): string | null;
}

/** What the ledger records of a file. */
export interface LedgerRow {
	readonly sample: boolean;
	readonly public: boolean;
	readonly cells: readonly string[];
}

/** The files of data/ that hold real values, read when first asked for. */
export class RealFiles {
	readonly #tables = new Map<string, Csv>();
	readonly #files = new Map<string, { readonly path: string; readonly period: Period }[]>();
	readonly ledger: ReadonlyMap<string, LedgerRow>;

	constructor(private readonly published: Published) {
		const csv = parseCsv(published.text(LEDGER_FILE) ?? '');
		this.ledger = new Map(
			csv.rows.map((row) => [
				cellOf(csv, row, 'path'),
				{
					sample: cellOf(csv, row, 'sample') !== 'no',
					public: cellOf(csv, row, 'public') === 'yes',
					cells: row.cells
				}
			])
		);
	}

	/** The real files of a dataset with the period that each one's name says. */
	of(dataset: string): { readonly path: string; readonly period: Period }[] {
		const known = this.#files.get(dataset) ?? this.#filesOf(dataset);
		this.#files.set(dataset, known);
		return known;
	}

	#filesOf(dataset: string): { readonly path: string; readonly period: Period }[] {
		return this.published.paths.flatMap((path) => {
			const [folder, name = ''] = path.split('/');
			const period = parsePeriod(name.replace(/\.csv$/, ''));
			const isReal = this.ledger.get(path)?.sample === false;
			return folder === dataset && period && isReal ? [{ path, period }] : [];
		});
	}

	/** The rows of a real file; null where the path has none. */
	table(path: string): Csv | null {
		const known = this.#tables.get(path);
		if (known) return known;
		const text = this.ledger.get(path)?.sample === false ? this.published.text(path) : null;
		if (text === null) return null;
		const csv = parseCsv(text);
		this.#tables.set(path, csv);
		return csv;
	}
}
