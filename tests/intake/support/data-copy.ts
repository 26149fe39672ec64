import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LEDGER_FILE, ledgerWith, linesOf, type LedgerLine } from '#lib/contract/ledger.ts';
import { copyFrame } from '../../support/settings.ts';
import { dataFiles } from '../../../scripts/data-check/files.ts';

/** The sources that the office’s tables and the bulletin come from. */
const SOURCES = ['office_monthly', 'kumamoto_bureau_headline', 'semiconductor_bulletin'].map(
	(code) => `${code},,出典,Source,出處,,own,,own,\n`
);

export interface DataCopy {
	/** The folder of the data. */
	readonly folder: string;
	read(path: string): string;
	write(path: string, text: string): void;
	/** Every file with its content’s hash, the stage and lock included. */
	state(): Record<string, string>;
	/** Puts a file beside the data and gives its path. */
	incoming(name: string, content: string | Uint8Array): string;
	remove(): void;
}

/** A folder of data with the real code lists and profiles, and these files of the real data. */
export function dataCopy(paths: readonly string[]): DataCopy {
	const root = mkdtempSync(join(tmpdir(), 'intake-'));
	const folder = join(root, 'data');
	copyFrame(folder);
	for (const path of ['profiles', ...paths])
		cpSync(join('data', path), join(folder, path), { recursive: true });
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	const ledger = readFileSync('data/ledger.csv', 'utf8');
	const others = [...linesOf(ledger).keys()].filter((path) => !paths.includes(path));
	write(LEDGER_FILE, ledgerWith(ledger, new Map(others.map((path) => [path, null]))));
	const known = read('codes/source.csv');
	write(
		'codes/source.csv',
		known + SOURCES.filter((row) => !known.includes(row.split(',')[0] ?? '')).join('')
	);
	return {
		folder,
		read,
		write,
		state: () =>
			Object.fromEntries(dataFiles(folder).map(({ path, sha256 }) => [path, sha256.slice(0, 12)])),
		incoming(name, content) {
			mkdirSync(join(root, 'in'), { recursive: true });
			writeFileSync(join(root, 'in', name), content);
			return join(root, 'in', name);
		},
		remove: () => rmSync(root, { recursive: true, force: true })
	};
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Changes what the ledger says of a file. */
export const inLedger = (data: DataCopy, path: string, line: Partial<LedgerLine>): void =>
	data.write(LEDGER_FILE, ledgerWith(data.read(LEDGER_FILE), new Map([[path, line]])));

/** Makes a file real in the ledger, as if it had been taken in before. */
export const asReal = (data: DataCopy, path: string, isPublic = true): void =>
	inLedger(data, path, {
		sha256: hashOf(data.read(path)),
		source: 'office_monthly',
		address: '',
		date_read: '',
		licence: 'not stated',
		sample: 'no',
		public: isPublic ? 'yes' : 'no',
		note: ''
	});
