import { afterAll, describe, expect, it } from 'vitest';
import { csvText, parseCsv } from '#lib/contract/csv.ts';
import { intake } from '#lib/intake/intake.ts';
import { contextOf } from './support/context.ts';
import { utf8 } from './support/cp932.ts';
import { asReal, dataCopy } from './support/data-copy.ts';
import '../support/this-data.ts';

const MONTH = '2026-10';
const [BALANCE, WAGE] = ['occupation-balance-monthly', 'occupation-wages-monthly'];
const data = dataCopy([`${BALANCE}/${MONTH}.csv`, `${WAGE}/${MONTH}.csv`]);
afterAll(() => data.remove());

/** A file of the month in which two areas stand for one another. */
function exchanged(dataset: string, one = '', other = ''): Uint8Array {
	const { header, rows } = parseCsv(data.read(`${dataset}/${MONTH}.csv`));
	const area = header.indexOf('ref_area');
	const as = (code = '') => (code === one ? other : code === other ? one : code);
	return utf8(
		csvText(
			header,
			rows.map(({ cells }) => cells.with(area, as(cells[area])))
		)
	);
}

const told = (files: Readonly<Record<string, Uint8Array>>): string[] =>
	intake(
		Object.entries(files).map(([name, bytes]) => ({ name, bytes })),
		contextOf(data, { source: 'office_monthly' })
	)
		.findings.filter(({ rule }) => rule === 'wages-without-counts')
		.map(({ severity, file, reason }) => `${severity} ${file} ${reason.ja}`);

/** Of like size, and of very other sizes. */
const PAIRS = [
	['hw_uki', 'hw_tamana'],
	['hw_aso', 'hw_kikuchi'],
	['hw_minamata', 'hw_kuma'],
	['hw_kumamoto', 'hw_yatsushiro'],
	['hw_amakusa', 'hw_kamimashiki']
] as const;

describe('wages of two offices under one another’s names, nothing published before', () => {
	it.each(PAIRS)('%s and %s beside counts of the same intake', (one, other) => {
		const found = told({
			'counts.csv': exchanged(BALANCE),
			'wages.csv': exchanged(WAGE, one, other)
		});
		expect(found.length).toBeGreaterThan(0);
		for (const line of found) expect(line).toMatch(/^warning wages\.csv .+の賃金のうち\d+行は/);
	});

	it('cannot be known where no counts of the month are at hand', () => {
		expect(told({ 'wages.csv': exchanged(WAGE, 'hw_uki', 'hw_tamana') })).toEqual([]);
	});

	it('are told of nothing where both are right', () => {
		expect(told({ 'counts.csv': exchanged(BALANCE), 'wages.csv': exchanged(WAGE) })).toEqual([]);
	});
});

it('holds wages against counts of the month that were taken in before', () => {
	asReal(data, `${BALANCE}/${MONTH}.csv`);
	const found = told({ 'wages.csv': exchanged(WAGE, 'hw_uki', 'hw_tamana') });
	expect(found.join()).toMatch(/宇城|玉名/);
	expect(told({ 'wages.csv': exchanged(WAGE) })).toEqual([]);
});
