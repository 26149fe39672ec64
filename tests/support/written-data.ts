import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, vi } from 'vitest';
import { LEDGER_FILE, ledgerWith, type LedgerLine } from '#lib/contract/ledger.ts';
import { copyFrame } from './settings.ts';

interface Line {
	readonly path: string;
	readonly text: string;
	/** What the ledger says of it; false leaves the file out of the ledger. */
	readonly ledger: Partial<LedgerLine> | false;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const lineOf = ({ text, ledger }: Line): Partial<LedgerLine> => ({
	sha256: sha256(text),
	source: 'sample',
	licence: 'CC0-1.0',
	sample: 'no',
	public: 'yes',
	...ledger
});

// Each folder has its own database, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
	vi.unstubAllEnvs();
	vi.resetModules();
});

/** Writes a folder of data with the real code lists; what is imported afterwards reads it. */
export function writtenData(lines: readonly Line[]): void {
	const folder = mkdtempSync(join(tmpdir(), 'data-'));
	folders.push(folder);
	copyFrame(folder);
	for (const { path, text } of lines) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const told = lines.filter(({ ledger }) => ledger !== false);
	const entries = new Map(told.map((line) => [line.path, lineOf(line)]));
	writeFileSync(join(folder, LEDGER_FILE), ledgerWith('', entries));
	vi.stubEnv('DATA_DIR', folder);
	vi.resetModules();
}

/** A file of data/ as it is. */
export const asItIs = (path: string, ledger: Line['ledger']): Line => ({
	path,
	text: readFileSync(`data/${path}`, 'utf8'),
	ledger
});
