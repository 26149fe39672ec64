import { describe, expect, it } from 'vitest';
import { checkData } from '#lib/intake/check.ts';
import type { Finding } from '#lib/contract/finding.ts';
import { LICENCE_CODES } from '#lib/contract/licence.ts';
import { reportLines } from '#lib/contract/report.ts';
import { dataFiles } from '../../scripts/data-check/files.ts';
import { changed, dataFolder, dataText, ledgerText } from '../support/data-folder.ts';
import '../support/this-data.ts';

const BALANCE = 'occupation-balance/2025FY.csv';
const PREFECTURES = 'prefecture-balance/2025FY.csv';
const WAGES = 'occupation-wages/2025FY.csv';
const MONTHLY_WAGES = 'occupation-wages-monthly/2026-10.csv';
const LISTINGS = 'semiconductor-listings/2026-10.csv';
const HEADLINE = 'headline/2025.csv';

const short = ({ rule, file, line, column, value }: Finding) => ({
	rule,
	file,
	line,
	column,
	value
});

const problems = (...folder: Parameters<typeof dataFolder>) =>
	checkData(dataFolder(...folder))
		.filter(({ severity }) => severity !== 'note')
		.map(short);

/** One row of a file changed, as `[file, start of the row, cells, what is found in that row]`. */
type Slip = readonly [
	rule: string,
	file: string,
	start: string,
	cells: Readonly<Record<string, string>>,
	found?: readonly (readonly [column: string, value: string])[]
];

const SLIPS: readonly Slip[] = [
	['cell-number', BALANCE, '2025FY,43,36,regular', { active_openings: '1,234' }],
	['cell-number', BALANCE, '2025FY,43,36,regular', { active_openings: '１２３' }],
	['cell-number', BALANCE, '2025FY,43,36,regular', { active_openings: '…' }],
	['cell-number', BALANCE, '2025FY,43,36,regular', { active_openings: '007' }],
	['cell-range', BALANCE, '2025FY,43,36,regular', { active_openings: '-3' }],
	['cell-decimals', BALANCE, '2025FY,43,36,regular', { active_openings: '3.5' }],
	['cell-range', WAGES, '2025FY,43,36,full_time,reception', { offered_wage: '12' }],
	['cell-required', BALANCE, '2025FY,43,36,regular', { obs_status: '' }],
	['cell-required', BALANCE, '2025FY,43,36,regular', { ref_area: '' }],
	['cell-code', BALANCE, '2025FY,43,36,regular', { occupation: '74' }],
	['cell-code', BALANCE, '2025FY,43,36,regular', { obs_status: 'X' }],
	['cell-code-use', BALANCE, '2025FY,43,36,regular', { employment: 'all' }],
	['cell-period', BALANCE, '2025FY,43,36,regular', { time_period: '2025' }],
	['cell-period', HEADLINE, '2025-01,43,sa', { time_period: '2025-13' }],
	['file-period', HEADLINE, '2025-01,43,sa', { time_period: '2024-01' }],
	['cell-pattern', LISTINGS, '2026-10', { listing_number: '9999-1' }],
	['cell-date', LISTINGS, '2026-10', { received_on: '2026-02-30' }],
	['date-order', LISTINGS, '2026-10', { expires_on: '2026-01-31' }],
	[
		'wage-order',
		LISTINGS,
		'2026-10',
		{ wage_lower: '400000', wage_upper: '300000' },
		[['wage_lower', '400000']]
	],
	['wage-order', MONTHLY_WAGES, '2026-10,43,36,full_time', { offered_wage_lower: '300000' }],
	['wage-unit', MONTHLY_WAGES, '2026-10,43,36,part_time', { offered_wage_upper: '191301' }],
	['wage-unit', MONTHLY_WAGES, '2026-10,43,36,full_time', { offered_wage_lower: '1138' }],
	['wage-unit', WAGES, '2025FY,43,36,full_time,reception', { offered_wage: '231000' }],
	['sum', PREFECTURES, '2025FY,43,regular', { new_openings: '1' }],
	['status', BALANCE, '2025FY,00,36,part_time', { new_applications: '' }, [['obs_status', 'A']]],
	['status', BALANCE, '2025FY,43,36,regular', { obs_status: 'O' }],
	[
		'status',
		WAGES,
		'2025FY,43,36,full_time,reception',
		{ offered_wage: '' },
		[['obs_status', 'A']]
	],
	['row-source', HEADLINE, '2025-01,43,sa', { source: '' }],
	['ratio', HEADLINE, '2025-01,43,sa', { active_ratio: '1.31' }]
];

describe('data/', () => {
	it('is in order', () => {
		const findings = checkData(dataFiles('data')).filter(({ severity }) => severity === 'error');
		expect(reportLines(findings, 'ja')).toEqual([]);
	});
});

describe('a slip in one row', () => {
	it.each(
		SLIPS.map(([rule, file, start, cells, found = Object.entries(cells)]) => ({
			rule,
			file,
			start,
			cells,
			found
		}))
	)('$rule in $file, $start: $cells', ({ rule, file, start, cells, found }) => {
		const { text, line } = changed(dataText(file), start, cells);
		expect(problems({ [file]: text })).toEqual(
			found.map(([column, value]) => ({ rule, file, line, column, value }))
		);
	});

	it('is reported once for each sum that it breaks', () => {
		const file = BALANCE;
		const { text, line } = changed(dataText(file), '2025FY,43,_T,part_time', {
			active_openings: '1'
		});
		const regular = changed(text, '2025FY,43,_T,regular', {}).line;
		expect(problems({ [file]: text })).toEqual([
			{ rule: 'sum', file, line: regular, column: 'active_openings', value: '354994' },
			{ rule: 'sum', file, line, column: 'active_openings', value: '1' }
		]);
	});

	it('lets parts stay below a total where one of them is not published', () => {
		const text = changed(dataText(PREFECTURES), '2025FY,43,part_time', {
			new_openings: '',
			obs_status: 'O'
		}).text;
		expect(problems({ [PREFECTURES]: text })).toEqual([]);
		const more = changed(text, '2025FY,43,full_time', { new_openings: '999999' }).text;
		expect(problems({ [PREFECTURES]: more }).map(({ rule }) => rule)).toEqual(['sum']);
	});

	it('is found when a row stands twice, in one file or in two', () => {
		const text = dataText(PREFECTURES);
		const lines = text.trimEnd().split('\n');
		const key = { rule: 'key-repeated', column: 'time_period,ref_area,employment' };
		const twice = { ...key, file: PREFECTURES, line: lines.length + 1, value: '2025FY,00,regular' };
		expect(problems({ [PREFECTURES]: `${text}${lines[1]}\n` })).toEqual([twice]);
		const copy = 'headline/2025-01.csv';
		const [header, , , , second] = dataText(HEADLINE).split('\n');
		expect(
			problems({ [HEADLINE]: true, [copy]: `${header}\n${second}\n` }).map(({ rule }) => rule)
		).toContain('key-repeated');
	});
});

describe('a file', () => {
	const text = dataText(PREFECTURES);
	const file = PREFECTURES;
	const whole = { line: null, column: null, value: null };

	it('has the declared header', () => {
		expect(problems({ [file]: text.replace('new_openings', 'shinki') })).toEqual([
			{ rule: 'header', file, line: 1, column: 'new_openings', value: 'shinki' }
		]);
	});

	it('has rows as wide as its header', () => {
		expect(problems({ [file]: `${text}2025FY,43\n` })).toEqual([
			{ rule: 'row-width', file, line: text.split('\n').length, column: null, value: '2025FY,43' }
		]);
	});

	it('is UTF-8 without BOM, with LF after every line', () => {
		const bytes = new TextEncoder().encode(text);
		const at = text.indexOf('\n2025FY,01,regular');
		const line = text.slice(0, at + 1).split('\n').length;
		bytes[at + 1] = 0x82;
		expect(problems({ [file]: bytes })).toContainEqual({
			...whole,
			rule: 'file-encoding',
			file,
			line
		});
		expect(problems({ [file]: `\uFEFF${text}` })).toEqual([
			{ ...whole, rule: 'file-bom', file, line: 1 }
		]);
		expect(problems({ [file]: text.replaceAll('\n', '\r\n') })).toEqual([
			{ ...whole, rule: 'file-line-end', file, line: 1 }
		]);
		expect(problems({ [file]: text.trimEnd() })).toEqual([
			{ ...whole, rule: 'file-line-end', file, line: text.split('\n').length - 1 }
		]);
	});

	it('has closed quotation marks', () => {
		expect(problems({ [file]: `${text}"2025FY\n` }).map(({ rule }) => rule)).toContain(
			'csv-syntax'
		);
	});

	it('is named by its period and lies in a declared folder', () => {
		const path = 'prefecture-balance/2025.xlsx';
		const ledger = `${ledgerText(file)}${path},,mhlw_fy_table9,,,PDL-1.0,no,yes,\n`;
		expect(
			problems({ [file]: true, [path]: 'x\n' }, { 'ledger.csv': ledger }).map(({ rule }) => rule)
		).toEqual(['ledger-hash', 'file-name']);
		expect(problems({ 'wages/2025FY.csv': text })).toEqual([
			{ ...whole, rule: 'folder', file: 'wages' }
		]);
	});
});

describe('the ledger', () => {
	const file = PREFECTURES;
	const ledger = ledgerText(file);
	const withRow = (cells: Readonly<Record<string, string>>) =>
		problems({ [file]: true }, { 'ledger.csv': changed(ledger, file, cells).text });
	const row = { file: 'ledger.csv', line: 2 };

	it.each([
		['ledger-hash', 'sha256', 'abc'],
		['ledger-source', 'source', 'nobody'],
		['ledger-date', 'date_read', '2026-8-2'],
		['ledger-licence', 'licence', ''],
		['ledger-licence', 'licence', 'not stated'],
		['ledger-licence', 'licence', 'pdl-1.0'],
		['ledger-yes-no', 'public', 'Yes'],
		['ledger-yes-no', 'sample', '']
	])('%s: %s "%s"', (rule, column, value) => {
		expect(withRow({ [column]: value })).toEqual([{ ...row, rule, column, value }]);
	});

	it('stops at a licence that nobody knows, and asks for one that is not stated', () => {
		const severities = (licence: string) => {
			const text = changed(ledger, file, { licence }).text;
			return checkData(dataFolder({ [file]: true }, { 'ledger.csv': text }))
				.filter(({ rule }) => rule === 'ledger-licence')
				.map(({ severity, mend }) => [severity, mend.ja.includes('PDL-1.0')]);
		};
		expect(severities('free')).toEqual([['error', true]]);
		expect(severities('constructor')).toEqual([['error', true]]);
		expect(severities('not stated')).toEqual([['warning', true]]);
		for (const known of LICENCE_CODES) expect(severities(known)).toEqual([]);
	});

	it('marks a sample as one', () => {
		expect(withRow({ source: 'sample', sample: 'no' })).toEqual([
			{ ...row, rule: 'ledger-sample', column: 'sample', value: 'no' }
		]);
	});

	it('has one row for every file and a file for every row', () => {
		const header = ledger.slice(0, ledger.indexOf('\n') + 1);
		expect(problems({ [file]: true }, { 'ledger.csv': header })).toEqual([
			{ rule: 'ledger-row', file, line: null, column: null, value: null }
		]);
		expect(problems({}, { 'ledger.csv': ledger })).toEqual([
			{ ...row, rule: 'ledger-file', column: 'path', value: file }
		]);
		const twice = ledger + ledger.slice(header.length);
		expect(problems({ [file]: true }, { 'ledger.csv': twice })).toEqual([
			{ ...row, line: 3, rule: 'ledger-repeated', column: 'path', value: file }
		]);
		expect(problems({}, { 'ledger.csv': null }).map(({ rule }) => rule)).toEqual(['file-absent']);
	});
});

describe('a code list', () => {
	const file = 'codes/basis.csv';
	const text = dataText(file);

	it.each([
		['code-repeated', 'code', 'sa,,', 'codes/adjustment.csv', 'nsa'],
		['code-parent', 'parent', 'reception', file, 'nowhere'],
		['code-name', 'zh_hant', 'reception', file, '']
	])('%s', (rule, column, start, path, value) => {
		const { text: wrong, line } = changed(dataText(path), start, { [column]: value });
		const at = rule === 'code-repeated' ? line + 1 : line;
		expect(problems({}, { [path]: wrong })).toEqual([
			{ rule, file: path, line: at, column, value }
		]);
	});

	it('has its columns and is there', () => {
		expect(problems({}, { [file]: text.replace('zh_hant', 'zh') })).toEqual([
			{ rule: 'header', file, line: 1, column: 'zh_hant', value: null }
		]);
		expect(problems({}, { [file]: null }).map(({ rule }) => rule)).toEqual(['code-list']);
	});
});

describe('site.json', () => {
	const site = JSON.parse(dataText('site.json')) as Record<string, unknown>;

	it.each([
		['name', { ja: 'x' }],
		['languages', ['ja', 'fr']],
		['area', '99'],
		['baseAddress', 'https://example.org/'],
		['contact', null],
		['offices', ['99']],
		['region', { ja: '' }],
		['samples', 'some'],
		['publisher', { ja: '市', en: '', 'zh-Hant': '市' }]
	])('has a good %s', (column, value) => {
		const text = `${JSON.stringify({ ...site, [column]: value })}\n`;
		expect(problems({}, { 'site.json': text })).toEqual([
			{ rule: 'site', file: 'site.json', line: null, column, value: String(value) }
		]);
	});
});

it('site.json may leave open who publishes it, in every language alike', () => {
	const site = JSON.parse(dataText('site.json')) as Record<string, unknown>;
	const text = JSON.stringify({ ...site, publisher: { ja: '', en: '', 'zh-Hant': '' } });
	expect(problems({}, { 'site.json': `${text}\n` })).toEqual([]);
});

describe('the report', () => {
	it('says where, what and how to mend it, in the language asked for', () => {
		const { text } = changed(dataText(PREFECTURES), '2025FY,00,regular', { new_openings: '-3' });
		const findings = checkData(dataFolder({ [PREFECTURES]: text })).filter(
			({ severity }) => severity === 'error'
		);
		expect(reportLines(findings, 'ja', 'data/')).toEqual([
			'エラー data/prefecture-balance/2025FY.csv:2 new_openings "-3": あり得る範囲（0〜1000000000）の外です → 元の資料と桁・単位を見比べてください'
		]);
		expect(reportLines(findings, 'en')[0]).toMatch(/^error .* outside what can be true/);
	});

	it('prints at most twenty of one rule in one file, and how many more', () => {
		const text = dataText(WAGES).replaceAll(',A\n', ',Z\n');
		const lines = reportLines(checkData(dataFolder({ [WAGES]: text })), 'ja').filter((line) =>
			line.includes(WAGES)
		);
		expect(lines).toHaveLength(21);
		expect(lines.at(-1)).toMatch(/cell-code: ほか[\d,]{3,}件/);
	});
});
