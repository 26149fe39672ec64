import { LEDGER_COLUMNS, LEDGER_LAYOUTS } from '#lib/contract/check/ledger.ts';
import { dateFault } from '#lib/contract/check/faults.ts';
import { cellOf, parseCsv, type Csv, type CsvRow } from '#lib/contract/csv.ts';
import { buildDate } from './build-date.ts';
import { readData } from './folder.ts';

export { LEDGER_COLUMNS };

/** What data/ledger.csv says of one file. */
export interface LedgerEntry {
	readonly path: string;
	readonly sha256: string;
	/** A code of codes/source.csv. */
	readonly source: string;
	readonly address: string;
	readonly date_read: string;
	readonly licence: string;
	readonly sample: boolean;
	/** True only where the ledger says so, once, and not for a time that is over. */
	readonly public: boolean;
}

let entries: ReadonlyMap<string, LedgerEntry> | undefined;

/** The ledger by path, read once. */
export const ledger = (): ReadonlyMap<string, LedgerEntry> =>
	(entries ??= entriesOf(readData('ledger.csv'), buildDate()));

/** A ledger that is not written as agreed, to the byte, opens nothing. */
export function entriesOf(text: string, today: string): ReadonlyMap<string, LedgerEntry> {
	const csv = parseCsv(text);
	const certain =
		!/[\uFEFF\uFFFD\r\0]/.test(text) &&
		csv.faults.length === 0 &&
		LEDGER_LAYOUTS.some((columns) => columns.join() === csv.header.join());
	const found = new Map<string, LedgerEntry>();
	for (const row of csv.rows) {
		const entry = entryOf(csv, row);
		const open = certain && row.cells.length === csv.header.length && permitted(csv, row, today);
		// Two rows of one file contradict each other, whatever they say.
		found.set(entry.path, { ...entry, public: open && !found.has(entry.path) });
	}
	return found;
}

function permitted(csv: Csv, row: CsvRow, today: string): boolean {
	const until = cellOf(csv, row, 'public_until');
	const over = until !== '' && (dateFault(until) !== null || until < today);
	return cellOf(csv, row, 'public') === 'yes' && !over;
}

function entryOf(csv: Csv, row: CsvRow): Omit<LedgerEntry, 'public'> {
	const cell = (name: (typeof LEDGER_COLUMNS)[number]) => cellOf(csv, row, name);
	return {
		path: cell('path'),
		sha256: cell('sha256'),
		source: cell('source'),
		address: cell('address'),
		date_read: cell('date_read'),
		licence: cell('licence'),
		// Only a file that says it is real is shown without the mark.
		sample: cell('sample') !== 'no'
	};
}
