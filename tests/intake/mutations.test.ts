import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { publication } from '#lib/intake/publish/publication.ts';
import { intake } from '#lib/intake/intake.ts';
import { stops } from '#lib/contract/sighting.ts';
import { contextOf, problems, takeIn } from './support/context.ts';
import { utf8 } from './support/cp932.ts';
import { dataCopy } from './support/data-copy.ts';
import { asCsv, balanceTable } from './support/office-table.ts';
import '../support/given-data.ts';

const data = dataCopy(['occupation-balance-monthly/2026-10.csv']);
afterAll(() => data.remove());
const grid = balanceTable('2026-10', 'ハローワーク熊本　令和8年10月');
const context = contextOf(data);
const truth = takeIn(data, 'hyo.csv', utf8(asCsv(grid))).files[0]?.text;

const junk = fc.oneof(
	fc.string({ maxLength: 6 }),
	fc.constantFrom(
		'',
		'〃',
		'△3',
		'1,23',
		'12.5',
		'１２',
		'x',
		'…',
		'#REF!',
		'=A1',
		'__proto__',
		'5人',
		'令和8年'
	)
);

it('a cell written over is told, or the values stay what they were', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 2, max: grid.length - 2 }),
			fc.integer({ min: 0, max: 5 }),
			junk,
			(row, column, text) => {
				const changed = grid.map((cells, at) => (at === row ? cells.with(column, text) : cells));
				const result = intake([{ name: 'hyo.csv', bytes: utf8(asCsv(changed)) }], context);
				const [file] = result.files;
				if (stops(result.findings)) expect(result.files).toEqual([]);
				else if (file?.text !== truth) expect(result.findings.length).toBeGreaterThan(0);
				expect(publication(result, context).length > 0).toBe(result.files.length > 0);
			}
		),
		{ numRuns: 25, seed: 20261127 }
	);
});

it('another number in a cell that is kept is never passed', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 5, max: grid.length - 2 }),
			fc.constantFrom(1, 2),
			fc.integer({ min: 1, max: 9 }),
			(row, column, more) => {
				const value = Number((grid[row]?.[column] ?? '').replaceAll(',', ''));
				// Where a part of the total is not published, a sum cannot tell one person more.
				fc.pre(Number.isFinite(value));
				const text = String(value + more * 100);
				const changed = grid.map((cells, at) => (at === row ? cells.with(column, text) : cells));
				const result = intake([{ name: 'hyo.csv', bytes: utf8(asCsv(changed)) }], context);
				expect([text, problems(result).length > 0, result.files]).toEqual([text, true, []]);
			}
		),
		{ numRuns: 25, seed: 20261127 }
	);
});

it('rows and columns moved, lost or doubled never pass with other values', () => {
	const moves: readonly ((rows: string[][], at: number) => string[][])[] = [
		(rows, at) => rows.toSpliced(at, 1),
		(rows, at) => rows.toSpliced(at, 0, rows[at] ?? []),
		(rows, at) => rows.slice(0, at),
		(rows) => rows.map((cells) => cells.toSpliced(1, 2, cells[2] ?? '', cells[1] ?? '')),
		(rows) => rows.map((cells) => cells.toSpliced(5, 1)),
		(rows, at) => rows.map((cells, index) => (index === at ? cells.toSpliced(1, 1) : cells))
	];
	fc.assert(
		fc.property(
			fc.constantFrom(...moves),
			fc.integer({ min: 4, max: grid.length - 2 }),
			(move, at) => {
				const bytes = utf8(asCsv(move(grid, at)));
				const { files } = intake([{ name: 'hyo.csv', bytes }], context);
				const lines = files.flatMap(({ text }) => text.split('\n'));
				expect(lines.filter((line) => !truth?.split('\n').includes(line))).toEqual([]);
			}
		),
		{ numRuns: 25, seed: 20261127 }
	);
});
