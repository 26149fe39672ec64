import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'sample-store-'));
vi.stubEnv('DATA_DIR', folder);
const { store } = await import('../scripts/sample/store.ts');

const HEADER = 'path,sha256,source,address,date_read,licence,sample,public,note\n';
const OTHER = 'a/2025FY.csv,00,somebody,,2026-08-02,PDL-1.0,no,yes,"one, two"\n';
const text = 'x\n1\n';
const file = { path: 'z/2026-10.csv', text, note: 'made up' };
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
const row = (hash: string, sample = 'yes') =>
	`${file.path},${hash},sample,,,CC0-1.0,${sample},yes,made up\n`;

const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const ledgerIs = (content: string) => writeFileSync(path('ledger.csv'), content);

beforeEach(() => {
	rmSync(path('z'), { recursive: true, force: true });
	ledgerIs(HEADER + OTHER);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('writes a file and its row, keeps the others, and leaves no half behind', () => {
	expect(store([file])).toEqual({ written: [file.path], unchanged: 0, skipped: [] });
	expect(read(file.path)).toBe(text);
	expect(read('ledger.csv')).toBe(HEADER + OTHER + row(sha256(text)));
	expect(store([file])).toEqual({ written: [], unchanged: 1, skipped: [] });
	expect(readdirSync(path('z'))).toEqual(['2026-10.csv']);
});

it('leaves alone what the ledger says is not a sample', () => {
	store([file]);
	ledgerIs(HEADER + row(sha256(text), 'no'));
	expect(store([{ ...file, text: 'y\n' }]).skipped).toHaveLength(1);
	expect(read(file.path)).toBe(text);
	expect(read('ledger.csv')).toBe(HEADER + row(sha256(text), 'no'));
});

it('leaves alone a file that somebody put in the place of a sample', () => {
	store([file]);
	writeFileSync(path(file.path), 'real\n');
	expect(store([file])).toMatchObject({ written: [], skipped: [expect.stringContaining('z/')] });
	expect(read(file.path)).toBe('real\n');
});

it('writes its own older file anew', () => {
	store([file]);
	expect(store([{ ...file, text: 'y\n' }]).written).toEqual([file.path]);
	expect(read('ledger.csv')).toContain(sha256('y\n'));
});

it('leaves until when a file is public, its own and others, and what was shut by hand', () => {
	const timed = HEADER.replace('\n', ',public_until\n');
	const other = OTHER.replace('\n', ',2026-12-31\n');
	const own = row(sha256(text)).replace('\n', ',2027-01-31\n');
	ledgerIs(timed + other + own);
	store([file]);
	expect(read('ledger.csv')).toBe(timed + other + own);
	store([{ ...file, text: 'y\n' }]);
	expect(read('ledger.csv')).toBe(timed + other + own.replace(sha256(text), sha256('y\n')));
	ledgerIs(timed + own.replace(',yes,made', ',no,made'));
	store([file]);
	expect(read('ledger.csv')).toBe(timed + own.replace(',yes,made', ',no,made'));
});

it('writes nothing where the ledger is not as agreed', () => {
	ledgerIs(`\uFEFF${HEADER}${OTHER}`);
	expect(() => store([file])).toThrow(/data:check/);
	expect(read('ledger.csv')).toBe(`\uFEFF${HEADER}${OTHER}`);
	expect(existsSync(path('z'))).toBe(false);
});
