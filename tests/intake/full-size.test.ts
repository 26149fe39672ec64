import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { codeTable } from '#lib/contract/code-table.ts';
import { dataCopy } from './support/data-copy.ts';
import { agedSheet, book, OCCUPATIONS, PLACES, type Cell } from './support/fiscal-year-book.ts';

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
