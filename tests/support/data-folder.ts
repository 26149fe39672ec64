import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { csvText, parseCsv } from '#lib/contract/csv.ts';
import type { DataFile } from '#lib/contract/data-file.ts';
import { LEDGER_FILE, ledgerWith, linesOf } from '#lib/contract/ledger.ts';

const real = (path: string): string => readFileSync(`data/${path}`, 'utf8');

const CODES = new Map(
	readdirSync('data/codes').map((name) => [`codes/${name}`, real(`codes/${name}`)])
);
const SITE = real('site.json');
const LEDGER = real(LEDGER_FILE);

const sha256 = (content: string | Uint8Array): string =>
	createHash('sha256').update(content).digest('hex');

const file = (path: string, content: string | Uint8Array): DataFile => ({
	path,
	bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
	sha256: sha256(content)
});

/** The ledger's lines for these files, with the hashes that they have now. */
function ledgerOf(files: readonly DataFile[]): string {
	const hashes = new Map(files.map(({ path, sha256 }) => [path, sha256]));
	const changes = [...linesOf(LEDGER).keys()].map((path) => {
		const hash = hashes.get(path);
		return [path, hash === undefined ? null : { sha256: hash }] as const;
	});
	return ledgerWith(LEDGER, new Map(changes));
}

/**
 * A folder data/ in memory: the real code lists, site.json and the files named, as they are or
 * as given, with a ledger that fits. Whatever is given at the end replaces a file; null removes it.
 */
export function dataFolder(
	files: Readonly<Record<string, string | Uint8Array | true>>,
	others: Readonly<Record<string, string | null>> = {}
): DataFile[] {
	const data = Object.entries(files).map(([path, content]) =>
		file(path, content === true ? real(path) : content)
	);
	const rest = new Map<string, string | null>([
		...CODES,
		['site.json', SITE],
		['ledger.csv', ledgerOf(data)],
		...Object.entries(others)
	]);
	return [
		...data,
		...[...rest].flatMap(([path, text]) => (text === null ? [] : [file(path, text)]))
	];
}

export const dataText = real;

/** The ledger that dataFolder would write, to be changed and given back to it. */
export const ledgerText = (path: string): string => ledgerOf([file(path, real(path))]);

/**
 * Changes cells of the row that begins with the text given.
 * @returns the changed text and the line of that row. Throws RangeError where no row does.
 */
export function changed(
	text: string,
	start: string,
	cells: Readonly<Record<string, string>>
): { text: string; line: number } {
	const csv = parseCsv(text);
	const row = csv.rows.find((one) => one.cells.join(',').startsWith(start));
	if (!row) throw new RangeError(`no row ${start}`);
	const rows = csv.rows.map((one) =>
		one === row ? csv.header.map((name, at) => cells[name] ?? one.cells[at] ?? '') : one.cells
	);
	return { text: csvText(csv.header, rows), line: row.line };
}
