import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import { entriesOf, LEDGER_FILE } from '#lib/contract/ledger.ts';
import { historyPath } from '#lib/contract/record.ts';
import {
	asIssued,
	fixesOf,
	issuedText,
	listingsPath,
	SEAL_COLUMNS,
	SEAL_FILE,
	sealOf
} from '#lib/contract/seal.ts';
import { sha256 } from '#lib/contract/sha256.ts';
import { DATA_DIR, filesOf, readData } from '#lib/server/data/folder.ts';

/** Writes down how an issue came out, so that a later change cannot go unseen. Twice changes nothing. */
export function seal(month: string, today: string): 'sealed' | 'was sealed' {
	const path = listingsPath(month);
	const entry = entriesOf(readData(LEDGER_FILE), today).get(path);
	if (!entry || !existsSync(join(DATA_DIR, path))) throw new Error(`data/${path} is not there.`);
	const sample = entry.sample ? 'yes' : 'no';
	const seals = parseCsv(
		existsSync(join(DATA_DIR, SEAL_FILE)) ? readData(SEAL_FILE) : `${SEAL_COLUMNS.join()}\n`
	);
	const others = seals.rows.filter((one) => cellOf(seals, one, 'month') !== month);
	const own = seals.rows.find((one) => cellOf(seals, one, 'month') === month);
	if (own && cellOf(seals, own, 'sample') === sample) return 'was sealed';
	const fixes = filesOf('semiconductor-corrections').flatMap((file) =>
		fixesOf(parseCsv(readData(file)), month)
	);
	const issued = asIssued(parseCsv(readData(path)), fixes);
	const { rows, related } = sealOf(issued, month);
	const cells = [...others.map((one) => one.cells), [month, today, sample, rows, related]];
	write(
		SEAL_FILE,
		csvText(
			SEAL_COLUMNS,
			cells.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
		)
	);
	// By it the check can name the cell that changed.
	if (sample === 'no') write(historyPath(sha256(issuedText(issued))), issuedText(issued));
	return 'sealed';
}

function write(path: string, text: string): void {
	mkdirSync(dirname(join(DATA_DIR, path)), { recursive: true });
	writeFileSync(join(DATA_DIR, path), text);
}
