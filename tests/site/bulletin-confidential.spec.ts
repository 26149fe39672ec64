import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import { readPdf } from '../support/pdf.ts';
import { test } from '../support/living-page.ts';
import '../support/this-data.ts';

const MONTH = '2026-10';
const LISTINGS = 'data/semiconductor-listings';
const run = promisify(execFile);

const rowsOf = (file: string) => {
	const csv = parseCsv(readFileSync(join(LISTINGS, file), 'utf8'));
	return csv.rows.map((row) => (column: string) => cellOf(csv, row, column));
};

/** What data/ holds of all issues and nobody outside may see. */
function secrets(): { names: string[]; numbers: string[] } {
	const rows = readdirSync(LISTINGS).flatMap(rowsOf);
	const named = new Set(
		rows.filter((cell) => cell('disclosure') === 'named').map((cell) => cell('employer'))
	);
	const open = (cell: (column: string) => string) =>
		['named', 'unnamed'].includes(cell('disclosure'));
	const hidden = rows.map((cell) => cell('employer')).filter((name) => name && !named.has(name));
	const closed = rows.filter((cell) => !open(cell)).map((cell) => cell('listing_number'));
	return { names: [...new Set(hidden)], numbers: [...new Set(closed)] };
}

/** The text of a file, as a reader of any program could find it. */
function textOf(path: string): string {
	const bytes = readFileSync(path);
	if (path.endsWith('.gz')) return gunzipSync(bytes).toString('utf8');
	if (path.endsWith('.xlsx'))
		return Object.values(unzipSync(bytes))
			.map((one) => strFromU8(one))
			.join('\n');
	return bytes.toString('utf8');
}

const files = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter(({ name }) => !/\.(br|png|pdf)$|wasm/.test(name))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

test('no built file names an employer or a listing that is withheld', () => {
	test.setTimeout(120_000);
	const { names, numbers } = secrets();
	expect(names.length).toBeGreaterThan(0);
	expect(numbers.length).toBeGreaterThan(0);
	const any = new RegExp([...names, ...numbers].join('|'));
	const leaks = files(resolve('build')).flatMap((path) => {
		const found = any.exec(textOf(path));
		return found ? [`${path}: ${found[0]}`] : [];
	});
	expect(leaks).toEqual([]);
});

test('npm run bulletin writes tagged PDFs and a mail, which keep the same secrets', async () => {
	test.setTimeout(180_000);
	const folder = mkdtempSync(join(tmpdir(), 'bulletin-'));
	try {
		const command = ['--import', 'tsx', 'scripts/bulletin.ts', '--mail', MONTH];
		await run(process.execPath, command, { env: { ...process.env, TMPDIR: folder } });
		const mail = readFileSync(join(folder, `semiconductor-${MONTH}.eml`), 'utf8');
		expect(mail).toMatch(/^Subject: =\?UTF-8\?/m);
		expect(mail.match(/^Content-Type: application\/pdf/gm)).toHaveLength(3);
		expect(mail, 'nobody is written to').not.toMatch(/^(To|Cc|Bcc):/im);
		const decoded = mail
			.split(/\r?\n\r?\n/)
			.map((part) => Buffer.from(part, 'base64').toString('utf8'))
			.join('\n');
		const { names, numbers } = secrets();
		const any = new RegExp([...names, ...numbers].join('|'));
		expect(decoded).toContain('架空のサンプル');
		expect(any.exec(mail + decoded)?.[0]).toBeUndefined();
		for (const language of ['ja', 'en', 'zh-Hant']) {
			const path = `build/${language}/semiconductor/${MONTH}/semiconductor-${MONTH}.${language}.pdf`;
			const { pages, outline } = await readPdf(path);
			const text = pages.map((page) => page.text).join('\n');
			expect(outline).toHaveLength(1);
			expect(text).toContain('架空のサンプル');
			expect(text).toMatch(/1\s*\/\s*\d/);
			expect(any.exec(text)?.[0]).toBeUndefined();
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
});
