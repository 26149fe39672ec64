import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import { DATA_DIR, readData } from '#lib/server/data/folder.ts';
import type { SampleFile } from './files.ts';

export interface Stored {
	readonly written: readonly string[];
	readonly unchanged: number;
	/** Files that were left alone, with the reason. */
	readonly skipped: readonly string[];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A reader of the folder sees the old file or the new one, never a half. */
function write(path: string, text: string): void {
	const target = resolve(DATA_DIR, path);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(`${target}.part`, text);
	renameSync(`${target}.part`, target);
}

/** Writes the sample files and their rows of the ledger; what is not a sample stays as it is. */
export function store(files: readonly SampleFile[]): Stored {
	const ledger = parseCsv(readData('ledger.csv'));
	const rows = new Map(ledger.rows.map((row) => [cellOf(ledger, row, 'path'), row]));
	const cells = new Map([...rows].map(([path, row]) => [path, row.cells]));
	const written: string[] = [];
	const skipped: string[] = [];
	for (const { path, text, note } of files) {
		const target = resolve(DATA_DIR, path);
		const present = existsSync(target) ? sha256(readFileSync(target, 'utf8')) : null;
		const row = rows.get(path);
		const cell = (column: string) => (row ? cellOf(ledger, row, column) : '');
		const wanted = sha256(text);
		if (row && cell('sample') !== 'yes') {
			skipped.push(`data/${path}: the ledger says that it is not a sample`);
			continue;
		}
		// A file that is neither ours nor the recorded one was put there by somebody.
		if (present !== null && present !== wanted && present !== cell('sha256')) {
			skipped.push(`data/${path}: not the file that the ledger recorded`);
			continue;
		}
		if (present !== wanted) {
			write(path, text);
			written.push(path);
		}
		const sample = [path, wanted, 'sample', '', '', 'CC0-1.0', 'yes', 'yes', note];
		cells.set(
			path,
			ledger.header.map((_, at) => sample[at] ?? '')
		);
	}
	const sorted = [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
	const text = csvText(ledger.header, sorted);
	if (text !== readData('ledger.csv')) write('ledger.csv', text);
	return { written, unchanged: files.length - written.length - skipped.length, skipped };
}
