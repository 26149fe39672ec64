import { describe, expect, it } from 'vitest';
import { verdict } from '#lib/catalogue/bulletin.ts';
import { bulletinFindings } from '#lib/contract/check/bulletin.ts';
import { checkData } from '#lib/intake/check.ts';
import { parseCsv } from '#lib/contract/csv.ts';
import { changed, dataFolder, dataText } from '../support/data-folder.ts';
import '../support/this-data.ts';

const LISTINGS = 'semiconductor-listings/2026-10.csv';
const CORRECTIONS = 'semiconductor-corrections/2026-09.csv';
const CORRECTED = 'semiconductor-listings/2026-09.csv';
/** One that may be named, and one whose employer is withheld. */
const NAMED = '2026-10,99999-00000559';
const WITHHELD = '2026-10,99999-00000563';

const found = (folder: Parameters<typeof dataFolder>[0], line?: number) =>
	checkData(dataFolder(folder))
		.filter((one) => line === undefined || one.line === line)
		.filter(({ rule }) => rule !== 'code-list')
		.map(({ severity, rule, column }) => `${severity} ${rule} ${column}`);

const inRow = (start: string, cells: Readonly<Record<string, string>>) => {
	const { text, line } = changed(dataText(LISTINGS), start, cells);
	return found({ [LISTINGS]: text }, line);
};

describe('a listing', () => {
	it.each([
		['two dates swapped', { expires_on: '2026-07-01' }, 'error date-order expires_on'],
		['wages swapped', { wage_lower: '400000' }, 'error wage-order wage_lower'],
		['a wage in ten thousands', { wage_lower: '22' }, 'error cell-range wage_lower'],
		['a wage with a unit', { wage_lower: '22万' }, 'error cell-number wage_lower'],
		['an hourly wage in a monthly row', { wage_lower: '1200' }, 'error wage-unit wage_lower'],
		['a municipality by name', { municipality: '菊陽町' }, 'error cell-code municipality'],
		['a municipality that is none', { municipality: '43999' }, 'error cell-code municipality'],
		['no disclosure', { disclosure: '' }, 'note listing-disclosure disclosure'],
		['markup', { remarks: '半導体<script>alert(1)</script>' }, 'warning listing-markup remarks'],
		['a formula', { employer: '=HYPERLINK("x")' }, 'warning listing-formula employer'],
		[
			'nothing that the rule knows',
			{ remarks: '', job_title: '警備' },
			'note listing-related related'
		]
	])('with %s', (_, cells, expected) => {
		expect(inRow(NAMED, cells)).toEqual([expected]);
	});

	it('that stands twice', () => {
		const [header, first] = dataText(LISTINGS).split('\n');
		const text = [header, first, first, ''].join('\n');
		expect(found({ [LISTINGS]: text })).toEqual(['error key-repeated time_period,listing_number']);
	});

	it.each(['job_title', 'remarks'])('whose %s names the employer that it withholds', (column) => {
		for (const name of [
			'架空半導体サンプル059',
			'（株）架空 半導体 サンプル０５９の寮',
			'架空半導体サンプル059株式会社'
		])
			expect(inRow(WITHHELD, { [column]: name })).toEqual([`error listing-employer ${column}`]);
	});

	it.each(['ＸＹＺ㈱の寮', '架空半導体サンプル〇五九', '架空半導体サンープル059'])(
		'whose text the build holds back: %s',
		(text) => {
			expect(inRow(WITHHELD, { remarks: text })).toContain('warning listing-held remarks');
			expect(inRow(NAMED, { remarks: text })).not.toContain('warning listing-held remarks');
		}
	);

	it('that names the withheld employer of another row', () => {
		expect(inRow(NAMED, { remarks: '架空半導体サンプル059と同じ敷地' })).toEqual([
			'error listing-employer remarks'
		]);
	});
});

describe('a correction', () => {
	const slip = (cells: Readonly<Record<string, string>>) =>
		found({
			[CORRECTED]: true,
			[CORRECTIONS]: changed(dataText(CORRECTIONS), '2026-09', cells).text
		}).filter((line) => line.includes('correction'));

	it('gives the value that the issue holds', () => {
		expect(slip({})).toEqual([]);
		expect(slip({ new_value: '4' })).toEqual(['error correction new_value']);
	});

	it('speaks of a listing of the issue, with its disclosure', () => {
		expect(slip({ listing_number: '99999-99999999' })).toEqual(['error correction listing_number']);
		expect(slip({ disclosure: 'unnamed' })).toEqual(['error correction disclosure']);
	});

	it('names no employer that is withheld', () => {
		const csv = parseCsv(dataText(CORRECTED));
		const row = csv.rows.find(({ cells }) => cells[csv.header.indexOf('disclosure')] === 'unnamed');
		const cells = {
			listing_number: row?.cells[1] ?? '',
			field: 'employer',
			new_value: row?.cells[csv.header.indexOf('employer')] ?? '',
			disclosure: 'unnamed'
		};
		expect(slip(cells)).toEqual(['error correction field']);
	});
});

describe('the rule of what is semiconductor-related', () => {
	const rule = { industries: ['28'], words: ['ウェハ', 'ＣＭＰ'] };
	const opening = { job_title: '清掃', remarks: '', industry_jsic: '92', related: '' };

	it.each([
		[{}, 'none'],
		[{ industry_jsic: '28' }, 'industry'],
		[{ remarks: 'ｳｪﾊの洗浄' }, 'word'],
		[{ job_title: 'CMPの保守' }, 'word'],
		[{ related: 'yes' }, 'person-yes'],
		[{ industry_jsic: '28', related: 'no' }, 'person-no']
	])('%o: %s', (cells, expected) => {
		expect(verdict({ ...opening, ...cells }, rule)).toBe(expected);
	});

	it('is checked against the code lists', () => {
		const lists = new Map([['jsic', new Map([['28', 'E']])]]) as never;
		const text = JSON.stringify({
			related: [{ since: '2025-11', industries: ['99'], words: ['半導体'] }],
			release: { monthsLater: 1, day: 31 },
			listingPages: { issues: 12 },
			comparedWith: {}
		});
		expect(bulletinFindings(text, lists).map(({ column }) => column)).toEqual([
			'related.industries',
			'release.day'
		]);
	});
});
