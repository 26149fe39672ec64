import { describe, expect, it } from 'vitest';
import { namesEmployer } from '#lib/base/employer-name.ts';
import { csvText, parseCsv } from '#lib/intake/csv.ts';
import { disclosedRows } from '#lib/server/listing-rows.ts';

const HEADER = ['listing_number', 'job_title', 'disclosure', 'employer'];
const EMPLOYER = '株式会社アキツ精密 菊陽工場';

const disclosed = (...rows: string[][]) => disclosedRows(parseCsv(csvText(HEADER, rows)));

describe('rows of listings', () => {
	it('show the employer who lets it be shown, and leave the name of the other empty', () => {
		expect(
			disclosed(['1', '設備保全', 'named', EMPLOYER], ['2', '設備保全', 'unnamed', EMPLOYER])
		).toEqual([
			['1', '設備保全', 'named', EMPLOYER],
			['2', '設備保全', 'unnamed', '']
		]);
	});

	it.each(['', 'registered_named', 'closed', 'Named', 'named ', 'NAMED', 'ｎａｍｅｄ', 'public'])(
		'stay in where disclosure is %j',
		(disclosure) => {
			expect(disclosed(['1', '設備保全', disclosure, EMPLOYER])).toEqual([]);
		}
	);

	it('stay in where the text gives a withheld name away', () => {
		expect(disclosed(['1', 'アキツ精密での設備保全', 'unnamed', EMPLOYER])).toEqual([]);
		expect(disclosed(['1', '㈱某での設備保全', 'unnamed', ''])).toEqual([]);
		expect(disclosed(['1', 'アキツ精密での設備保全', 'named', EMPLOYER])).toHaveLength(1);
	});

	it('stay in where a correction has the withheld name for its subject, or a cell is too many', () => {
		expect(disclosed(['1', 'employer', 'unnamed', ''])).toEqual([]);
		expect(disclosed(['1', '設備保全', 'named', EMPLOYER, '非公開のメモ'])).toEqual([]);
	});
});

describe('a name in free text', () => {
	it.each([
		['アキツ精密', true],
		['ｱｷﾂ精密の現場', true],
		['あきつ精密', true],
		['アキツ　精 密', true],
		['ア・キ・ツ精密', true],
		['(有)某工業', true],
		['ｶﾌﾞｼｷｶﾞｲｼｬ', false],
		['菊陽工場の設備保全', false],
		['精密機械の組立', false],
		['', false]
	])('%s: %j', (text, found) => {
		expect(namesEmployer(text, EMPLOYER)).toBe(found);
	});

	it.each([
		['TSMCの装置保守', 'TSMC', true],
		['ｔｓｍｃ', 'TSMC', true],
		['装置保守', 'A', false],
		['装置保守', '', false],
		['装置保守', '  ', false]
	])('%s, %s: %j', (text, name, found) => {
		expect(namesEmployer(text, name)).toBe(found);
	});
});
