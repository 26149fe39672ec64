import { LEDGER_FILE, ledgerWith, linesOf, type LedgerLine } from '#lib/contract/ledger.ts';
import type { Published } from '../published.ts';
import type { Restored } from './as-of.ts';

/**
 * The ledger of today with the lines of the restored files as they stood. What was written of
 * other files since then, by hand or by `npm run sample`, stays; but what was not public then is
 * not public, and what was shut in the meantime stays shut.
 * @param stood every file as it stood @param old the ledger among them
 */
export function ledgerBack(
	published: Published,
	stood: readonly Restored[],
	{ text: old }: Restored
): Restored {
	const present = published.text(LEDGER_FILE) ?? '';
	const [before, now] = [linesOf(old ?? ''), linesOf(present)];
	const restored = stood.map(({ path }) => path).filter((path) => path !== LEDGER_FILE);
	const shut = [...now.keys()].filter((path) => before.get(path)?.public === 'no');
	const changes = new Map<string, Partial<LedgerLine> | null>([
		...shut.map((path) => [path, { public: 'no' }] as const),
		...restored.map((path) => [path, lineBack(before.get(path), now.get(path))] as const)
	]);
	return { path: LEDGER_FILE, text: ledgerWith(present, changes) };
}

/** A line as it stood, public no longer than today's says. */
function lineBack(before: LedgerLine | undefined, now: LedgerLine | undefined): LedgerLine | null {
	if (!before) return null;
	const ends = [before.public_until, now?.public_until ?? ''].filter((end) => end !== '');
	return { ...before, public_until: ends.sort()[0] ?? '' };
}
