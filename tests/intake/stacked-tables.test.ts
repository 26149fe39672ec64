import { afterAll, describe, expect, it } from 'vitest';
import { takeIn } from './support/context.ts';
import { cp932 } from './support/cp932.ts';
import { dataCopy } from './support/data-copy.ts';
import { asCsv, balanceTable } from './support/office-table.ts';
import { dataRows, xlsx } from './support/xlsx.ts';
import '../support/this-data.ts';

const data = dataCopy(['occupation-balance-monthly/2026-10.csv']);
afterAll(() => data.remove());

const [UPPER, LOWER] = ['ハローワーク熊本　令和8年10月', 'ハローワーク菊池　令和8年10月'];
const grid = [
	...balanceTable('2026-10', UPPER, 'hw_kumamoto'),
	...balanceTable('2026-10', LOWER, 'hw_kikuchi')
];
/** The openings of all occupations by office, as the intake takes them. */
const totals = (file: string, bytes: Uint8Array): string[] =>
	takeIn(data, file, bytes, { public: true }).merged.flatMap(({ rows }) =>
		rows
			.filter(({ source, values }) => source !== null && values['occupation'] === '_T')
			.map(({ values }) => `${values['ref_area']} ${values['active_openings']}`)
	);

describe('two offices under one another on a sheet', () => {
	const total = (head: string, area: string) =>
		`${area} ${balanceTable('2026-10', head, area)
			.find(([name]) => name === '職業計')?.[1]
			?.replaceAll(',', '')}`;
	const right = [total(UPPER, 'hw_kumamoto'), total(LOWER, 'hw_kikuchi')];

	it.each([
		['CSV', 'hyo1.csv', cp932(asCsv(grid))],
		['XLSX', 'hyo1.xlsx', xlsx({ sheets: [{ name: 'Sheet1', rows: dataRows(grid) }] })]
	])('are read each under its own head, as %s', (_, file, bytes) => {
		expect(totals(file, bytes).toSorted()).toEqual(right.toSorted());
	});

	it('are read so where the upper has no note to end it', () => {
		const open = grid.filter(([first]) => !first?.startsWith('（注）'));
		expect(totals('hyo1.csv', cp932(asCsv(open))).toSorted()).toEqual(right.toSorted());
	});
});
