import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import { takeIn } from './support/context.ts';
import { cp932 } from './support/cp932.ts';
import { dataCopy } from './support/data-copy.ts';
import { headlineTable } from './support/headline-table.ts';
import '../support/this-data.ts';

/** No headline is published: it is the first month. */
const alone = dataCopy([]);
const beside = dataCopy(['prefecture-ratios/2016.csv', 'prefecture-ratios/2017.csv']);
afterAll(() => {
	alone.remove();
	beside.remove();
});

const RATIOS = [2016, 2017].flatMap((year) => {
	const csv = parseCsv(readFileSync(`data/prefecture-ratios/${year}.csv`, 'utf8'));
	return csv.rows
		.filter((row) => cellOf(csv, row, 'adjustment') === 'sa')
		.map((row) => (name: string) => cellOf(csv, row, name));
});
const ratio = (month: string, area: string, measure: string): string =>
	RATIOS.find((of) => of('time_period') === month && of('ref_area') === area)?.(measure) ?? '';

/** Rows of the headline table with the published ratios, and counts that make them. */
const table = (exchanged: readonly string[], months = ['2016-06', '2016-07', '2016-08']) => {
	const rows = months.map((month) => {
		const value = (measure: string, area: string) =>
			ratio(month, exchanged.includes(measure) ? (area === '43' ? '00' : '43') : area, measure);
		const own = Number(ratio(month, '43', 'active_ratio'));
		const when = `平成${Number(month.slice(0, 4)) - 1988}年${Number(month.slice(5))}月`;
		const cells = ['active_ratio', 'new_ratio'].flatMap((measure) => [
			value(measure, '43'),
			value(measure, '00')
		]);
		return [when, Math.round(own * 30000), 30000, ...cells].join(',');
	});
	return cp932(headlineTable({ rows }));
};

const told = (data: typeof alone, bytes: Uint8Array): string[] =>
	takeIn(data, 'suii.csv', bytes)
		.findings.filter(({ rule }) => rule === 'areas-exchanged')
		.map(({ severity, line, column, reason }) => `${severity} ${line} ${column} ${reason.ja}`);

describe('prefecture and nation in each other’s columns, in a first table', () => {
	it.each([
		[['new_ratio'], ['G']],
		[['active_ratio'], ['E']],
		[
			['active_ratio', 'new_ratio'],
			['E', 'G']
		]
	])('%j is told where another source has the months', (measures, columns) => {
		const found = told(beside, table(measures));
		expect(found.map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual(
			columns.map((column) => `warning 3 ${column}`)
		);
	});

	it('is told by the other ratio where no other source has the months', () => {
		const opposed = headlineTable({ rows: ['平成19年2月,"29,392","34,715",0.85,1.05,1.51,1.27'] });
		expect(told(alone, cp932(opposed))).toEqual([
			expect.stringMatching(/^warning 3 G 新規求人倍率の.+（「有効求人倍率」と比べました。1か月）$/)
		]);
	});

	it('cannot be known where both lie close together', () => {
		const close = headlineTable({ rows: ['平成19年2月,"34,715","34,715",1.00,1.05,1.51,1.47'] });
		expect(told(alone, cp932(close))).toEqual([]);
	});

	it('is said of nothing that is right', () => {
		expect(told(beside, table([]))).toEqual([]);
		expect(told(alone, table([]))).toEqual([]);
		expect(told(alone, cp932(headlineTable()))).toEqual([]);
	});
});
