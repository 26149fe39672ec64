import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { codeTable } from '#lib/contract/code-table.ts';
import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import { LARGEST_FILE } from '#lib/intake/decode/largest.ts';
import { run } from '../../scripts/intake/run.ts';
import { dataCopy } from './support/data-copy.ts';
import { xlsx } from './support/xlsx.ts';
import { agedSheet, book, OCCUPATIONS, PLACES, type Cell } from './support/fiscal-year-book.ts';
import '../support/this-data.ts';

const data = dataCopy([]);
afterAll(() => data.remove());

/** What a process may hold, in megabytes, for a workbook that takes less than a gigabyte in all. */
const HEAP = 800;

const YEARS = ['2023FY', '2024FY', '2025FY'];
const SCOPES = [
	['パートを含む常用', 2],
	['パートを除く常用', 1],
	['常用的パート', 1]
] as const;

/** How often a code of a list holds what one of its last codes does. */
function weights(list: string): (code: string) => number {
	const codes = [...codeTable(readFileSync(`data/codes/${list}.csv`, 'utf8')).values()];
	const held = (code: string): number => {
		const parts = codes.filter(({ parent }) => parent === code);
		return parts.length === 0 ? 1 : parts.reduce((sum, part) => sum + held(part.code), 0);
	};
	const known = new Map(codes.map(({ code }) => [code, held(code)]));
	return (code) => known.get(code) ?? 1;
}

/** No two prefectures count the same: that would be told. */
const ofPrefecture = (code: string): number => 100 + Number(code);
const ofArea = (area: string): number =>
	area === '00'
		? PLACES.slice(1).reduce((sum, [code]) => sum + ofPrefecture(code), 0)
		: ofPrefecture(area);

// The shape of the Ministry's largest workbook: 48 places, 12 ages, all occupations, men and women.
it.skipIf(process.env['FULL_SIZE'] !== 'yes')(
	'the largest workbook is read whole in less than a gigabyte',
	async () => {
		const [ofAge, ofOccupation] = [weights('age'), weights('occupation')];
		const ages = [...codeTable(readFileSync('data/codes/age.csv', 'utf8')).values()].map(
			({ code, names }) => [code, names.ja] as const
		);
		const sheets = SCOPES.flatMap(([scope, times]) => {
			const values = (area: string, age: string, item: string): Cell[] => {
				const count = times * ofArea(area) * ofAge(age) * ofOccupation(item);
				return [10 * count, 4 * count, 5 * count];
			};
			const whole = agedSheet(scope, PLACES, ages, OCCUPATIONS, YEARS, values);
			return [{ ...whole, name: `別表 ${scope}` }, whole];
		});
		expect(sheets.map(({ rows }) => rows.length > 49_000)).not.toContain(false);
		const file = join(data.folder, '..', '114-1d-05.xlsx');
		writeFileSync(file, await book(sheets));
		const read = spawnSync(
			process.execPath,
			[
				`--max-old-space-size=${HEAP}`,
				'--import',
				'tsx',
				'scripts/intake.ts',
				file,
				'--check',
				'--json'
			],
			{ encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, DATA_DIR: data.folder } }
		);
		expect(read.stderr).not.toContain('heap out of memory');
		const told = JSON.parse(read.stdout) as {
			counts: { rule: string; severity: string }[];
			understood: { rows: number }[];
		};
		expect(told.counts.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(told.understood.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(100_000);
	},
	600_000
);

const MEGABYTE = 2 ** 20;

/** A file of a size, of which nothing is written: whoever read it whole would need its size in memory. */
function fileOf(name: string, size: number): string {
	const path = join(data.folder, '..', name);
	const file = openSync(path, 'w');
	ftruncateSync(file, size);
	closeSync(file);
	return path;
}

/** The command in a process of its own, with a limit to its memory. */
function command(file: string, heap: number, ...more: readonly string[]) {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[
			`--max-old-space-size=${heap}`,
			'--import',
			'tsx',
			'scripts/intake.ts',
			file,
			'--check',
			...more
		],
		{ encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, DATA_DIR: data.folder } }
	);
	return { stdout, stderr, status };
}

it.each([
	['一覧.csv', 300 * MEGABYTE, 300],
	['一覧.xlsx', 74 * MEGABYTE, 74],
	['ちょうど.csv', LARGEST_FILE + 1, 65]
])('%s of %i bytes is refused with the limit, and not read', (name, size, shown) => {
	const before = process.memoryUsage().arrayBuffers;
	const { code, lines } = run([fileOf(name, size), '--check'], data.folder);
	expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * MEGABYTE);
	expect(code).toBe(1);
	expect(lines[0]).toBe(
		`エラー ${name}: ファイルが大きすぎます（${shown} MB、上限 64 MB） → 月か年ごとのファイルに分けるか、要るシートだけを別のブックに保存してください`
	);
});

it('says what it is doing, with the name of the file', () => {
	const text = readFileSync('data/headline/2007.csv', 'utf8');
	const heard: string[] = [];
	run([data.incoming('2007.csv', text), '--check'], data.folder, Date.now(), (line) =>
		heard.push(line)
	);
	expect(heard.filter((line) => line.includes('2007.csv')).length).toBeGreaterThanOrEqual(3);
	expect(new Set(heard).size).toBeGreaterThanOrEqual(5);
});

/** A list of its own layout, months after months, up to a size. */
function list(size: number): string {
	const [header = '', ...lines] = readFileSync(
		'data/occupation-balance-monthly/2026-10.csv',
		'utf8'
	)
		.trimEnd()
		.split('\n');
	const parts = [`${header}\n`];
	let length = 0;
	for (let month = 1992 * 12; length < size; month++) {
		const code = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
		const part = `${lines.map((line) => line.replace(/^[^,]*/, code)).join('\n')}\n`;
		parts.push(part);
		length += Buffer.byteLength(part);
	}
	return parts.join('');
}

it.skipIf(process.env['FULL_SIZE'] !== 'yes')(
	'a list near the limit has an answer in less than a gigabyte',
	() => {
		const file = join(data.folder, '..', '長い一覧.csv');
		writeFileSync(file, list(60 * MEGABYTE));
		const { stdout, stderr, status } = command(file, HEAP);
		expect(stderr).not.toMatch(/heap out of memory|\n\s+at /);
		expect(status).toBe(1);
		expect(stdout).toContain('行が多すぎます（上限 1048576）');
	},
	600_000
);

/** Listings of one month in our own layout, each with its own number and words, up to a size. */
function listings(size: number): { readonly text: string; readonly count: number } {
	const { header, rows } = parseCsv(
		readFileSync('data/semiconductor-listings/2026-10.csv', 'utf8')
	);
	const parts = [csvText(header, [])];
	let length = 0;
	for (let count = 0; ; count++) {
		const row = rows[count % rows.length];
		if (!row || length >= size) return { text: parts.join(''), count };
		const own: Readonly<Record<string, string>> = {
			listing_number: `99999-${String(count).padStart(8, '0')}`,
			employer: `架空見本${count % 4001}`,
			remarks: `${cellOf({ header, rows, faults: [] }, row, 'remarks')}${count}番目の募集です。`
		};
		const part = csvText(
			header.map((name, at) => own[name] ?? row.cells[at] ?? ''),
			[]
		);
		parts.push(part);
		length += Buffer.byteLength(part);
	}
}

it('says how many rows of a long list are read', () => {
	const heard: string[] = [];
	const { text } = listings(2 * MEGABYTE);
	run([data.incoming('求人.csv', text), '--check'], data.folder, Date.now(), (line) =>
		heard.push(line)
	);
	expect(heard.some((line) => /^値を読んでいます 1\/1 \(5000\/\d+\) 求人\.csv$/.test(line))).toBe(
		true
	);
});

it.skipIf(process.env['FULL_SIZE'] !== 'yes')(
	'a list of listings near the limit is read whole in less than a gigabyte',
	() => {
		const file = join(data.folder, '..', '求人一覧.csv');
		const { text, count } = listings(63 * MEGABYTE);
		writeFileSync(file, text);
		const { stdout, stderr, status } = command(
			file,
			HEAP,
			'--json',
			'--source',
			'semiconductor_bulletin'
		);
		expect(stderr).not.toMatch(/heap out of memory|\n\s+at /);
		expect(status).toBe(0);
		const told = JSON.parse(stdout) as { understood: { rows: number }[] };
		expect(told.understood.map(({ rows }) => rows)).toEqual([count]);
	},
	600_000
);

it.skipIf(process.env['FULL_SIZE'] !== 'yes')(
	'a workbook near the limit has an answer in less than a gigabyte',
	() => {
		// Digits that hardly pack: the file is nearly as large as what is in it.
		let seed = 1;
		const digits = () => (seed = (seed * 48_271) % 2_147_483_647);
		const rows = Array.from({ length: 31_000 }, (_, line) => {
			const cells = Array.from({ length: 16 }, () => `<c><v>${digits()}${digits()}</v></c>`);
			return `<row r="${line + 1}">${cells.join('')}</row>`;
		}).join('');
		const sheets = Array.from({ length: 8 }, (_, index) => ({ name: `表${index + 1}`, rows }));
		const bytes = xlsx({ sheets });
		expect(bytes.length).toBeGreaterThan(40 * MEGABYTE);
		expect(bytes.length).toBeLessThan(LARGEST_FILE);
		const file = join(data.folder, '..', '大きいブック.xlsx');
		writeFileSync(file, bytes);
		const { stdout, stderr, status } = command(file, HEAP);
		expect(stderr).not.toMatch(/heap out of memory|\n\s+at /);
		expect([status, stdout.includes('エラー')]).toEqual([1, true]);
	},
	600_000
);
