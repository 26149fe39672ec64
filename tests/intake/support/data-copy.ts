import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import { dataFiles } from '../../../scripts/data-check/files.ts';

/** The sources that the office’s tables and the bulletin come from. */
const SOURCES = [
	'kumamoto_office_monthly',
	'kumamoto_bureau_headline',
	'semiconductor_bulletin'
].map((code) => `${code},,出典,Source,出處,,own,,own,\n`);

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
	for (const path of ['codes', 'profiles', 'site.json', 'bulletin.json', ...paths])
		cpSync(join('data', path), join(folder, path), { recursive: true });
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	const ledger = parseCsv(readFileSync('data/ledger.csv', 'utf8'));
	const rows = ledger.rows.filter((row) => paths.includes(cellOf(ledger, row, 'path')));
	write(
		'ledger.csv',
		csvText(
			ledger.header,
			rows.map(({ cells }) => cells)
		)
	);
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

/** Makes a file real in the ledger, as if it had been taken in before. */
export function asReal(data: DataCopy, path: string, isPublic = true): void {
	const csv = parseCsv(data.read('ledger.csv'));
	const row = [
		path,
		hashOf(data.read(path)),
		'kumamoto_office_monthly',
		'',
		'',
		'not stated',
		'no'
	];
	const others = csv.rows.map(({ cells }) => cells).filter(([first]) => first !== path);
	data.write('ledger.csv', csvText(csv.header, [...others, [...row, isPublic ? 'yes' : 'no', '']]));
}
