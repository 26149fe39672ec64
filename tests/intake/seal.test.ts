import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '#lib/intake/check.ts';
import { parseCsv } from '#lib/contract/csv.ts';
import { historyPath } from '#lib/contract/record.ts';
import { asIssued, fixesOf, issuedText, SEAL_FILE } from '#lib/contract/seal.ts';
import { sha256 } from '#lib/contract/sha256.ts';
import { run } from '../../scripts/intake/run.ts';
import { changed, dataFolder, dataText } from '../support/data-folder.ts';
import { dataCopy, type DataCopy } from './support/data-copy.ts';
import '../support/this-data.ts';

const ISSUE = 'semiconductor-listings/2026-09.csv';
const CORRECTIONS = 'semiconductor-corrections/2026-09.csv';
const SEALS = dataText(SEAL_FILE)
	.split('\n')
	.filter((line) => /^(month|2026-09)/.test(line))
	.join('\n');
const ROW = '2026-09,99999-00000522';

const found = (
	issue: string,
	corrections: string | true = true,
	others: Readonly<Record<string, string>> = {},
	today: string | null = null
) =>
	checkData(
		dataFolder({ [ISSUE]: issue, [CORRECTIONS]: corrections }, { [SEAL_FILE]: SEALS, ...others }),
		undefined,
		today
	)
		.filter(({ rule }) => rule.startsWith('issue'))
		.map(({ severity, rule, column, reason }) => `${severity} ${rule} ${column} ${reason.ja}`);

const mended = changed(dataText(ISSUE), ROW, { openings: '7' });
const correction = `${dataText(CORRECTIONS)}2026-09,99999-00000522,2026-11-02,openings,1,7,桁,named,\n`;
const without = dataText(ISSUE)
	.split('\n')
	.filter((line) => !line.startsWith(ROW))
	.join('\n');

describe('an issue that came out', () => {
	it('is as it was, its correction taken back', () => {
		expect(found(dataText(ISSUE))).toEqual([]);
	});

	it('does not change in silence', () => {
		expect(found(mended.text)).toEqual(['error issue-sealed null 発行したあとで変わっています']);
		expect(found(without)).toHaveLength(1);
	});

	it('changes by a correction', () => {
		expect(found(mended.text, correction)).toEqual([]);
	});

	it('names the cell and the row that changed, where its copy was kept', () => {
		const fixes = fixesOf(parseCsv(dataText(CORRECTIONS)), '2026-09');
		const copy = issuedText(asIssued(parseCsv(dataText(ISSUE)), fixes));
		const kept = { [historyPath(sha256(copy))]: copy };
		expect(found(mended.text, true, kept)).toEqual([
			'error issue-sealed openings 発行したときの値は「1」です'
		]);
		expect(found(without, true, kept)).toEqual([
			'error issue-sealed listing_number 発行した号から求人が消えています'
		]);
		const added = changed(dataText(ISSUE), ROW, { listing_number: '99999-99999999' }).text;
		const both =
			dataText(ISSUE) + (added.split('\n').find((line) => line.includes('99999999')) ?? '');
		expect(found(`${both}\n`, true, kept)).toEqual([
			'error issue-sealed listing_number 発行した号に求人が増えています'
		]);
	});

	it('keeps the rule by which it was judged', () => {
		const other = SEALS.replace(/[0-9a-f]{64}$/m, '0'.repeat(64));
		expect(found(dataText(ISSUE), true, { [SEAL_FILE]: other })).toEqual([
			'error issue-rule month 判定の規則が変わり、発行した号に載る求人が変わります'
		]);
	});

	it('is to be sealed when its day has come; a sample never is', () => {
		const ledger = dataFolder({ [ISSUE]: true, [CORRECTIONS]: true }).find(
			({ path }) => path === 'ledger.csv'
		);
		const real = new TextDecoder().decode(ledger?.bytes).replaceAll('CC0-1.0,yes', 'CC0-1.0,no');
		const on = (today: string) =>
			found(dataText(ISSUE), true, { 'ledger.csv': real }, today).map((line) => line.slice(0, 22));
		// The 10th is a Saturday, the Monday after it a holiday.
		expect(on('2026-10-12')).toEqual([]);
		expect(on('2026-10-13')).toEqual(['warning issue-unsealed']);
		expect(found(dataText(ISSUE), true, {}, '2027-01-01')).toEqual([]);
	});
});

describe('an intake', () => {
	let data: DataCopy;
	beforeEach(() => {
		data = dataCopy([ISSUE, CORRECTIONS]);
		data.write('ledger.csv', data.read('ledger.csv').replaceAll('CC0-1.0,yes', 'CC0-1.0,no'));
		data.write(SEAL_FILE, SEALS.replace(',yes,', ',no,'));
	});
	afterEach(() => data.remove());

	it('does not change an issue that came out', () => {
		const file = data.incoming('semiconductor-listings_2026-09.csv', mended.text);
		const before = data.state();
		const source = ['--source', 'semiconductor_bulletin', '--public', 'yes'];
		const { code, lines } = run([file, ...source], data.folder);
		expect(lines.join('\n')).toContain('取り込みでは変えられません');
		expect(code).toBe(1);
		expect(data.state()).toEqual(before);
	});
});
