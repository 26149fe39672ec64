import { parsePeriod, type Period } from '#lib/base/period.ts';
import { parseCsv, type Csv } from '#lib/contract/csv.ts';
import { entriesOf, LEDGER_FILE, type LedgerEntry } from '#lib/contract/ledger.ts';

/** Read access to the files of data/ as they are now, by their paths below it. */
export interface Published {
	readonly paths: readonly string[];
	/** Null where there is no such file. */
	text(path: string): string | null;
}

/** The files of data/ that hold real values, read when first asked for. */
export class RealFiles {
	readonly #tables = new Map<string, Csv>();
	readonly #files = new Map<string, { readonly path: string; readonly period: Period }[]>();
	/** What the ledger says on that day. */
	readonly ledger: ReadonlyMap<string, LedgerEntry>;

	/** @param now a day, or a time that begins with one */
	constructor(
		private readonly published: Published,
		now: string
	) {
		this.ledger = entriesOf(published.text(LEDGER_FILE) ?? '', now.slice(0, 10));
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
