import { createHash } from 'node:crypto';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { cellOf, parseCsv, type Csv, type CsvRow } from '#lib/contract/csv.ts';
import { entriesOf, LEDGER_FILE } from '#lib/contract/ledger.ts';
import { historyPath, INTAKE_COLUMNS, INTAKE_FILE } from '#lib/contract/record.ts';
import { hasHistory } from '#lib/disclosure/open-files.ts';
import { readData } from './folder.ts';
import { publishedCsv, publishedFiles } from './published.ts';
import { olderText } from './versions.ts';

/** A file as it was published once, and the day from which it stood so; '' for the first. */
export interface PublicVersion {
	readonly since: string;
	readonly text: string;
}

/**
 * Every version of a published file that was itself public, oldest first, the present one last.
 * An older one counts only where the ledger that stood with it named that very content, as real
 * and as public on that day. Whatever is uncertain does not exist.
 */
export function publicVersions(dataset: Dataset, path: string): readonly PublicVersion[] {
	const file = publishedFiles(dataset).find((one) => one.path === path);
	if (!file || !hasHistory(dataset, file)) return [];
	const record = intakes();
	if (!record) return [];
	const own = record.rows.filter((row) => cellOf(record, row, 'path') === path);
	const since = (hash: string) => {
		const led = own.findLast((row) => cellOf(record, row, 'after') === hash);
		return led ? dayOf(record, led) : '';
	};
	const older = own.flatMap((row) => {
		const hash = cellOf(record, row, 'before');
		const text = wasPublic(record, row, path, hash) ? olderText(dataset, path, hash) : null;
		return text === null ? [] : [{ since: since(hash), text }];
	});
	const text = publishedCsv(dataset, path);
	return [...older, { since: since(sha256(text)), text }];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const dayOf = (record: Csv, row: CsvRow): string => cellOf(record, row, 'time').slice(0, 10);

function read(path: string): string | null {
	try {
		return readData(path);
	} catch {
		return null;
	}
}

/** The record of intakes; null where there is none or it is not the declared table. */
function intakes(): Csv | null {
	const text = read(INTAKE_FILE);
	const csv = text === null ? null : parseCsv(text);
	const sound =
		csv && csv.faults.length === 0 && csv.header.join() === INTAKE_COLUMNS.join() ? csv : null;
	return sound;
}

/** A content of history/ by its hash; null where it is not exactly that. */
function kept(hash: string): string | null {
	const text = /^[0-9a-f]{64}$/.test(hash) ? read(historyPath(hash)) : null;
	return text !== null && sha256(text) === hash ? text : null;
}

/** Whether the ledger before an intake said of this content that it was real and public. */
function wasPublic(record: Csv, row: CsvRow, path: string, hash: string): boolean {
	const time = cellOf(record, row, 'time');
	const ledgerRow = record.rows.find(
		(other) =>
			cellOf(record, other, 'time') === time && cellOf(record, other, 'path') === LEDGER_FILE
	);
	const ledger = ledgerRow ? kept(cellOf(record, ledgerRow, 'before')) : null;
	if (ledger === null) return false;
	const entry = entriesOf(ledger, dayOf(record, row)).get(path);
	return entry?.public === true && !entry.sample && entry.sha256 === hash;
}
