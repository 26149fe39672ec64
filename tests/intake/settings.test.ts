import { describe, expect, it } from 'vitest';
import { checkData } from '#lib/intake/check.ts';
import { dataFolder, dataText } from '../support/data-folder.ts';
import '../support/this-data.ts';

type Json = Record<string, unknown>;

/** The columns and values that the check objects to in one settings file, replaced by this text. */
const problems = (path: string, text: string) =>
	checkData(dataFolder({}, { [path]: `${text.trim()}\n` }))
		.filter(({ file }) => file === path)
		.map(({ column, value }) => [column, value]);

/** The real file with some keys of its second entry changed. */
function changed(path: string, list: string, keys: Json): string {
	const all = JSON.parse(dataText(path)) as Record<string, Json[]>;
	const entries = all[list] ?? [];
	return JSON.stringify({ ...all, [list]: entries.with(1, { ...entries[1], ...keys }) });
}

describe('plan.json', () => {
	const PATH = 'plan.json';
	const label = { ja: '…', en: '…', 'zh-Hant': '…' };

	it('is as it should be', () => {
		expect(problems(PATH, dataText(PATH))).toEqual([]);
	});

	it.each([
		['id', 'Wages'],
		['id', 'balance'],
		['title', { ja: '賃金', en: 'Wages' }],
		['promise', { ja: '…', en: '', 'zh-Hant': '…' }],
		['items', []],
		['items', [{ figure: 'no-such-figure', page: 'wages/' }]],
		['items', [{ figure: 'occupation-wages-ranking', page: '/wages' }]],
		['items', [{ title: label, dataset: 'no-such-dataset', page: 'wages/' }]],
		['items', [{ title: label }]],
		['items', [{ title: label, owner: { ja: '…' } }]]
	])('%s %j is an error that names the key', (key, value) => {
		expect(problems(PATH, changed(PATH, 'sections', { [key]: value }))).toEqual([
			[`sections[1].${key}`, JSON.stringify(value)]
		]);
	});

	it('takes a figure, a page of a dataset, and whose data it would be', () => {
		const items = [
			{ figure: 'occupation-wages-ranking', page: 'wages/' },
			{ title: label, dataset: 'occupation-balance', page: 'occupations/?employment=part_time' },
			{ title: label, owner: label }
		];
		expect(problems(PATH, changed(PATH, 'sections', { items }))).toEqual([]);
	});
});

describe('shortage.json', () => {
	const PATH = 'shortage.json';

	it('is as it should be', () => {
		expect(problems(PATH, dataText(PATH))).toEqual([]);
	});

	it.each([
		['id', 'Care home'],
		['id', 'care'],
		['title', { ja: '建設', en: 'Construction' }],
		['reason', { ja: '…', en: ' ', 'zh-Hant': '…' }],
		['occupations', []],
		['occupations', ['65', '65']],
		['occupations', ['65', 'J']],
		['occupations', ['65', '99']],
		['occupations', ['_U']],
		['industries', ['d']],
		['industries', ['_T']],
		['industries', null]
	])('%s %j is an error that names the key', (key, value) => {
		expect(problems(PATH, changed(PATH, 'fields', { [key]: value }))).toEqual([
			[`fields[1].${key}`, JSON.stringify(value)]
		]);
	});

	it('without a field, or not JSON, is an error', () => {
		expect(problems(PATH, '{"fields": []}')).toEqual([['fields', null]]);
		expect(problems(PATH, '{"fields": ')).toEqual([['fields', null]]);
	});
});

describe('minimum-wage.json', () => {
	const PATH = 'minimum-wage.json';

	it('is as it should be', () => {
		expect(problems(PATH, dataText(PATH))).toEqual([]);
	});

	it.each([
		['from', '2023-02-30'],
		['from', '2022-10-01'],
		['yen', 0],
		['yen', 952.5],
		['yen', '952'],
		['source', { ja: '出典' }],
		['address', 'press'],
		['read', '']
	])('%s %j is an error that names the key', (key, value) => {
		expect(problems(PATH, changed(PATH, 'steps', { [key]: value }))).toEqual([
			[`steps[1].${key}`, JSON.stringify(value)]
		]);
	});
});

describe('minimum-wage.json of single industries', () => {
	const PATH = 'minimum-wage.json';

	it.each([
		['id', 'Electronics!'],
		['from', '2026-02-30'],
		['yen', 0],
		['industries', { ja: '製造業' }]
	])('%s %j is an error that names the key', (key, value) => {
		expect(problems(PATH, changed(PATH, 'industrial', { [key]: value }))).toEqual([
			[`industrial[1].${key}`, JSON.stringify(value)]
		]);
	});
});

describe('release.json', () => {
	const PATH = 'release.json';
	const real = (JSON.parse(dataText(PATH)) as { headline: Json }).headline;

	it('is as it should be', () => {
		expect(problems(PATH, dataText(PATH))).toEqual([]);
	});

	it.each([
		['monthsLater', -1],
		['monthsLater', '1'],
		['day', 'first'],
		['known', null],
		['known', { '2026-13': '2026-12-31' }],
		['known', { '2025-12': '2026-02-30' }],
		['known', { '2025-12': '2025-12-26' }]
	])('%s %j is an error that names the key', (key, value) => {
		const text = JSON.stringify({ headline: { ...real, [key]: value } });
		expect(problems(PATH, text)).toEqual([[`headline.${key}`, JSON.stringify(value)]]);
	});

	it('without its rule, or not JSON, is an error', () => {
		expect(problems(PATH, '{}')).toEqual([['headline', null]]);
		expect(problems(PATH, '{"headline": ')).toEqual([['headline', null]]);
	});
});
