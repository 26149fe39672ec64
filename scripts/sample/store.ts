import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { LEDGER_FILE, ledgerWith, linesOf, type LedgerLine } from '#lib/contract/ledger.ts';
import { DATA_DIR, readData } from '#lib/server/data/folder.ts';
import type { SampleFile } from './file.ts';

export interface Stored {
	readonly written: readonly string[];
	readonly unchanged: number;
	/** Files that were left alone, with the reason. */
	readonly skipped: readonly string[];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Of a made-up file. Whether it is public, and until when, may be changed by hand and stays. */
const SAMPLE_LINE = {
	source: 'sample',
	address: '',
	date_read: '',
	licence: 'CC0-1.0',
	sample: 'yes'
};

/** A reader of the folder sees the old file or the new one, never a half. */
function write(path: string, text: string): void {
	const target = resolve(DATA_DIR, path);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(`${target}.part`, text);
	renameSync(`${target}.part`, target);
}

/** Writes the sample files and their rows of the ledger; what is not a sample stays as it is. */
export function store(files: readonly SampleFile[]): Stored {
	const before = readData(LEDGER_FILE);
	const lines = linesOf(before);
	const changes = new Map<string, Partial<LedgerLine>>();
	const written: SampleFile[] = [];
	const skipped: string[] = [];
	for (const { path, text, note } of files) {
		const target = resolve(DATA_DIR, path);
		const present = existsSync(target) ? sha256(readFileSync(target, 'utf8')) : null;
		const line = lines.get(path);
		const wanted = sha256(text);
		if (line && line.sample !== 'yes') {
			skipped.push(`data/${path}: the ledger says that it is not a sample`);
			continue;
		}
		// A file that is neither ours nor the recorded one was put there by somebody.
		if (present !== null && present !== wanted && present !== line?.sha256) {
			skipped.push(`data/${path}: not the file that the ledger recorded`);
			continue;
		}
		if (present !== wanted) written.push({ path, text, note });
		changes.set(path, { ...SAMPLE_LINE, sha256: wanted, public: line?.public ?? 'yes', note });
	}
	const after = ledgerWith(before, changes);
	for (const { path, text } of written) write(path, text);
	if (after !== before) write(LEDGER_FILE, after);
	return {
		written: written.map(({ path }) => path),
		unchanged: files.length - written.length - skipped.length,
		skipped
	};
}
