import { entriesOf, LEDGER_FILE, type LedgerEntry } from '#lib/contract/ledger.ts';
import { buildDate } from './build-date.ts';
import { readData } from './folder.ts';

let entries: ReadonlyMap<string, LedgerEntry> | undefined;

/** The ledger by path, read once, as it holds on the day of the build. */
export const ledger = (): ReadonlyMap<string, LedgerEntry> =>
	(entries ??= entriesOf(readData(LEDGER_FILE), buildDate()));
