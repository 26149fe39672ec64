import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { csvText, parseCsv } from '#lib/contract/csv.ts';
import {
	entriesOf,
	LEDGER_COLUMNS,
	LEDGER_LAYOUTS,
	ledgerWith,
	linesOf
} from '#lib/contract/ledger.ts';
import { run } from '../../scripts/intake/run.ts';
import { utf8 } from './support/cp932.ts';
import { dataCopy, inLedger, type DataCopy } from './support/data-copy.ts';
import { asCsv, balanceTable, moved } from './support/office-table.ts';
import '../support/this-data.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What a cell of a sound ledger may hold: anything but the marks of another program. */
const cell = fc
	.string({ unit: 'grapheme', maxLength: 8 })
	.map((text) => text.replace(/[\uFEFF\uFFFD\r\0]/g, ''));

const ledgers = fc.constantFrom(...LEDGER_LAYOUTS).chain((columns) =>
	fc.array(fc.tuple(...columns.map(() => cell)), { minLength: 1, maxLength: 12 }).map((rows) => ({
		columns,
		rows: rows.map((row, at) => [`file-${at % 9}`, ...row.slice(1)])
	}))
);

describe('a ledger that is written again', () => {
	it('keeps every column and every cell of the lines that are not changed', () => {
		fc.assert(
			fc.property(ledgers, fc.nat(11), cell, ({ columns, rows }, at, hash) => {
				const path = `file-${at}`;
				const after = parseCsv(
					ledgerWith(csvText(columns, rows), new Map([[path, { sha256: hash }]]))
				);
				const others = (all: readonly (readonly string[])[]) =>
					all
						.filter(([first]) => first !== path)
						.toSorted(([a = ''], [b = '']) => (a < b ? -1 : +(a > b)));
				expect(after.header).toEqual(columns);
				expect(others(after.rows.map(({ cells }) => cells))).toEqual(others(rows));
				const own = after.rows.filter(({ cells }) => cells[0] === path);
				expect(own).toHaveLength(Math.max(1, rows.filter(([first]) => first === path).length));
				for (const { cells } of own) expect(cells[1]).toBe(hash);
			})
		);
	});

	it('changes of a line only what is named, and gives a column to whom needs it first', () => {
		const text = csvText(LEDGER_COLUMNS, [['b', '0', 's', 'at', 'day', 'CC0', 'no', 'yes', 'why']]);
		expect(
			ledgerWith(
				text,
				new Map([
					['b', { public_until: '2026-12-31' }],
					['a', {}]
				])
			)
		).toBe(
			`${LEDGER_COLUMNS.join()},public_until\na,,,,,,,,,\nb,0,s,at,day,CC0,no,yes,why,2026-12-31\n`
		);
		expect(ledgerWith(text, new Map([['b', null]]))).toBe(`${LEDGER_COLUMNS.join()}\n`);
		expect(ledgerWith('', new Map([['a', { public: 'no' }]]))).toContain('\na,,,,,,,no,\n');
	});

	it('is not written at all where that would open what it keeps shut', () => {
		const good = csvText(LEDGER_COLUMNS, [['a', '0', '', '', '', '', 'no', 'yes', '']]);
		const shut = [
			`\uFEFF${good}`,
			good.replaceAll('\n', '\r\n'),
			good.replace('note\n', 'note,public_untill\n').replace(/,\n$/, ',,2020-01-01\n'),
			good.replace(/\n$/, ',more\n'),
			good.replace(/^path/, 'Path')
		];
		expect(() => ledgerWith(good, new Map())).not.toThrow();
		for (const text of shut) {
			expect(entriesOf(text, '2026-11-27').get('a')?.public ?? false, text).toBe(false);
			expect(() => ledgerWith(text, new Map()), text).toThrow(/not written as agreed/);
		}
	});
});

const SEPTEMBER = 'occupation-balance-monthly/2026-09.csv';
const OCTOBER = 'occupation-balance-monthly/2026-10.csv';
const ISSUE = 'semiconductor-listings/2026-10.csv';
const UNTIL = '2026-12-31';
const table = balanceTable('2026-10', 'ハローワーク熊本　求人・求職状況及び賃金情報　令和8年10月');
const corrected = moved(table, ['05　研究者', 'Ｂ　専門的・技術的職業従事者', '職業計']);

const copies: DataCopy[] = [];
afterEach(() => {
	for (const copy of copies.splice(0)) copy.remove();
	vi.unstubAllEnvs();
});

/** Data of which every file is public for a time. */
function timed(): DataCopy {
	const data = dataCopy([SEPTEMBER, OCTOBER, ISSUE]);
	copies.push(data);
	for (const path of [SEPTEMBER, OCTOBER, ISSUE]) inLedger(data, path, { public_until: UNTIL });
	return data;
}

const takeIn = (data: DataCopy, grid: string[][], day: string, ...words: string[]) =>
	run(
		[data.incoming('表.csv', utf8(asCsv(grid))), ...words],
		data.folder,
		Date.parse(`${day}T10:00:00+09:00`)
	);

const ends = (data: DataCopy) =>
	[...linesOf(data.read('ledger.csv'))].map(([path, line]) => [path, line.public_until]);
const ALL = [
	[OCTOBER, UNTIL],
	[SEPTEMBER, UNTIL],
	[ISSUE, UNTIL]
].toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));

/** A clock before the last intake is refused. */
const AFTER = Date.parse('2026-12-26T10:00+09:00');

describe('a file that is public for a time stays so', () => {
	it('when files are taken in, the same file or others, and the time of its own is told', () => {
		const data = timed();
		const { code, lines } = takeIn(data, table, '2026-11-27', '--public', 'yes');
		expect(code).toBe(0);
		expect(lines.join('\n')).toContain(`公開は${UNTIL}まで`);
		expect(ends(data)).toEqual(ALL);
		expect(takeIn(data, corrected, '2026-11-28').code).toBe(0);
		expect(ends(data)).toEqual(ALL);
	});

	it('when data is rolled back, also where the day was written after that', () => {
		const data = timed();
		inLedger(data, ISSUE, { public_until: '' });
		inLedger(data, OCTOBER, { public_until: '' });
		expect(takeIn(data, table, '2026-11-27', '--public', 'yes').code).toBe(0);
		expect(takeIn(data, corrected, '2026-12-25', '--public', 'yes').code).toBe(0);
		inLedger(data, ISSUE, { public_until: UNTIL });
		inLedger(data, OCTOBER, { public_until: UNTIL });
		expect(run(['--roll-back', '2026-11-27'], data.folder, AFTER).code).toBe(0);
		expect(data.read(OCTOBER)).not.toBe('');
		expect(ends(data)).toEqual(ALL);
	});

	it('when its issue is sealed', async () => {
		const data = timed();
		const before = data.read('ledger.csv');
		vi.stubEnv('DATA_DIR', data.folder);
		vi.resetModules();
		const { seal } = await import('../../scripts/bulletin/seal.ts');
		expect(seal('2026-10', '2026-11-27')).toBe('sealed');
		expect(data.read('bulletin-issues.csv')).toContain('2026-10');
		expect(data.read('ledger.csv')).toBe(before);
	});
});

describe('rolling back', () => {
	it('opens nothing that was shut, and shuts what only an intake had opened', () => {
		const data = timed();
		expect(takeIn(data, table, '2026-11-27').code).toBe(0);
		expect(takeIn(data, table, '2026-12-25', '--public', 'yes').code).toBe(0);
		inLedger(data, SEPTEMBER, { public: 'no' });
		expect(run(['--roll-back', '2026-11-27'], data.folder, AFTER).code).toBe(0);
		const lines = linesOf(data.read('ledger.csv'));
		expect([OCTOBER, SEPTEMBER, ISSUE].map((path) => lines.get(path)?.public)).toEqual([
			'no',
			'no',
			'yes'
		]);
	});

	it('like an intake, writes nothing into a ledger that is not as agreed', () => {
		const data = timed();
		expect(takeIn(data, table, '2026-11-27').code).toBe(0);
		data.write('ledger.csv', `\uFEFF${data.read('ledger.csv')}`);
		const before = data.state();
		for (const outcome of [
			takeIn(data, corrected, '2026-11-28'),
			run(['--roll-back', '2026-11-20'], data.folder)
		]) {
			expect(outcome.code).toBe(1);
			expect(outcome.lines.join('\n')).toContain('npm run data:check');
		}
		expect(data.state()).toEqual(before);
	});
});
