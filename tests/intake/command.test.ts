import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkData } from '#lib/intake/check.ts';
import { sha256 } from '#lib/contract/sha256.ts';
import { dataFiles } from '../../scripts/data-check/files.ts';
import { run } from '../../scripts/intake/run.ts';
import { unwritable } from '../../scripts/intake/unwritable.ts';
import { dataCopy, hashOf } from './support/data-copy.ts';
import { asCsv, balanceTable } from './support/office-table.ts';
import '../support/this-data.ts';

const data = dataCopy(['occupation-balance-monthly/2026-10.csv']);
afterAll(() => data.remove());
const table = asCsv(balanceTable('2026-10', 'ハローワーク熊本　令和8年10月'));

it.each([
	[[]],
	[['--public', 'maybe', 'a.csv']],
	[['--colour', 'a.csv']],
	[['--as-of', '2026-11-01']],
	[['--as-of', 'yesterday', '--out', 'x']],
	[['--as-of', '2026-11-01', '--out', 'x', 'a.csv']],
	[['--lang', 'fr', 'a.csv']],
	[['there-is-no-such-file.csv']]
])('%j is not understood', (words) => {
	const before = data.state();
	expect(run(words, data.folder).code).toBe(2);
	expect(data.state()).toEqual(before);
});

it('speaks three languages', () => {
	const file = data.incoming('hyo1.csv', table);
	const last = (language: string) =>
		run([file, '--check', '--lang', language], data.folder).lines.at(-1);
	expect([last('ja'), last('en'), last('zh-Hant')]).toEqual([
		'公開の指定（--public yes）がないため、公開されません',
		'not public: --public yes was not given',
		'未指定公開（--public yes），不會公開'
	]);
});

it('refuses files that are no tables, without a word on the disk', () => {
	const before = data.state();
	const files = [
		data.incoming('empty.csv', ''),
		data.incoming('hyo.pdf.csv', '%PDF-1.7 x'),
		data.incoming('page.csv', '<!doctype html><p>x'),
		data.incoming('header.csv', 'a,b\n'),
		data.incoming('proto.csv', '__proto__,constructor\n1,2\n')
	];
	for (const file of files) expect([file, run([file], data.folder).code]).toEqual([file, 1]);
	expect(data.state()).toEqual(before);
});

it('does not take in before the last intake: the clock was set back', () => {
	const own = dataCopy([]);
	const file = own.incoming('hyo1.csv', table);
	expect(run([file], own.folder, Date.parse('2026-11-28T10:00+09:00')).code).toBe(0);
	const before = own.state();
	const { code, lines } = run([file], own.folder, Date.parse('2026-11-27T10:00+09:00'));
	expect([code, lines[0]]).toEqual([
		1,
		expect.stringMatching(/時計（2026-11-27T10:00.*2026-11-28T10:00/)
	]);
	expect(own.state()).toEqual(before);
	own.remove();
});

it('says which place a full or forbidden disk would not take', () => {
	const full = Object.assign(new Error('no space'), { code: 'ENOSPC', path: '/data/a.csv' });
	expect(unwritable(full, '/data')).toBe('/data/a.csv');
	expect(unwritable(Object.assign(new Error(), { code: 'EROFS' }), '/data')).toBe('/data');
	expect(unwritable(new TypeError('a fault of ours'), '/data')).toBeNull();
});

it('as a process: writes into DATA_DIR, and says so with its exit code', () => {
	const file = data.incoming('hyo1.csv', table);
	const start = (...words: string[]) =>
		spawnSync(process.execPath, ['--import', 'tsx', 'scripts/intake.ts', ...words], {
			env: { ...process.env, DATA_DIR: data.folder },
			encoding: 'utf8'
		});
	const { status, stdout } = start(file, '--json');
	expect([status, JSON.parse(stdout).written.length]).toEqual([0, 6]);
	expect(start('--nonsense').status).toBe(2);
}, 30_000);

it('tells what was left half-way, and ends it', () => {
	mkdirSync(join(data.folder, '.intake'));
	writeFileSync(join(data.folder, '.intake', '0.part'), 'x');
	const rules = checkData(dataFiles(data.folder)).map(({ rule }) => rule);
	expect(rules).toContain('intake-unfinished');
	const file = data.incoming('hyo1.csv', table);
	expect(run([file, '--check'], data.folder).code).toBe(1);
	expect(run([file], data.folder).lines[0]).toContain('取り消しました');
	expect(checkData(dataFiles(data.folder)).filter(({ severity }) => severity === 'error')).toEqual(
		[]
	);
});

it('notices a changed or missing history', () => {
	const [kept] = Object.keys(data.state()).filter((path) => path.startsWith('history/'));
	const text = data.read(kept ?? '');
	data.write(kept ?? '', `${text}x`);
	const rules = checkData(dataFiles(data.folder)).map(({ rule }) => rule);
	data.write(kept ?? '', text);
	expect(rules).toContain('history-hash');
});

it.each([0, 1, 55, 56, 63, 64, 65, 1000])('hashes %i bytes as Node does', (length) => {
	const text = 'あ'.repeat(length).slice(0, length);
	expect(sha256(text)).toBe(hashOf(text));
	const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
	expect(sha256(bytes)).toHaveLength(64);
});
