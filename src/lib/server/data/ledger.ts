import { entriesOf, LEDGER_FILE, type LedgerEntry } from '#lib/contract/ledger.ts';
import { buildDate } from './build-date.ts';
import { readData } from './folder.ts';
import { once } from './once.ts';

/** The ledger by path, read once, as it holds on the day of the build. */
export const ledger = once((): ReadonlyMap<string, LedgerEntry> =>
	entriesOf(readData(LEDGER_FILE), buildDate())
);
