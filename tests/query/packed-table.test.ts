import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATASETS, dataset } from '#lib/catalogue/list.ts';
import { pack, rowsOf, unpack, type Table } from '#lib/query/table.ts';
import { answerFiles } from '#lib/server/data/answer-files.ts';
import { answer } from '#lib/server/data/engine.ts';
import '../support/this-data.ts';

const balance = dataset('occupation-balance');
const through = (table: Table) => unpack(balance, JSON.parse(JSON.stringify(pack(balance, table))));

describe('a packed table', () => {
	// The loop's ratios and differences are those of DuckDB, digit for digit: evaluate.test.ts.
	it('gives back every row of every answer, with its ratios and differences', async () => {
		const files = [...(await answerFiles()).values()];
		expect(files.length).toBeGreaterThan(100);
		expect(new Set(files.map(({ dataset: { id } }) => id)).size).toBe(
			DATASETS.filter(({ figures }) => figures.length > 0).length
		);
		for (const file of files) {
			const table = await answer(file.dataset, file.selection);
			const read = unpack(file.dataset, JSON.parse(JSON.stringify(pack(file.dataset, table))));
			// Millions of values: only what differs is worth a report.
			if (!isDeepStrictEqual(read, rowsOf(table))) expect(read, file.key).toEqual(rowsOf(table));
		}
	});

	it('has no ratio where a count is missing or the applicants are none', () => {
		const columns = [
			'occupation',
			'active_openings',
			'active_applicants',
			'active_ratio',
			'new_openings',
			'new_applications',
			'new_ratio'
		];
		const [missing, none, zero] = through({
			columns,
			rows: [
				['20', null, 8, null, 1, 2, 0.5],
				['60', 3, 0, null, 0, 0, null],
				['44', 0, 27, 0, null, null, null]
			]
		});
		expect(missing).toMatchObject({ active_ratio: null, new_ratio: 0.5 });
		expect(none).toMatchObject({ active_openings: 3, active_ratio: null, new_ratio: null });
		expect(zero).toMatchObject({ active_ratio: 0, new_ratio: null });
	});

	it('keeps a single row and an empty answer', () => {
		const columns = ['occupation', 'active_openings', 'active_applicants'];
		expect(through({ columns, rows: [['_T', 5, 4]] })).toMatchObject([
			{ occupation: '_T', active_openings: 5, active_applicants: 4, active_ratio: 1.25 }
		]);
		expect(through({ columns, rows: [] })).toEqual([]);
	});

	it('keeps any rows of counts, codes and gaps', () => {
		const count = fc.option(fc.nat({ max: 1e9 }), { nil: null });
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.string(), count, count), { maxLength: 9 }), (rows) => {
				const columns = ['occupation', 'active_openings', 'active_applicants'];
				const read = through({ columns, rows }).map((row) => columns.map((name) => row[name]));
				expect(read).toEqual(rows);
			})
		);
	});
});
