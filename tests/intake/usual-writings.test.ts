import { afterAll, describe, expect, it } from 'vitest';
import {
	USUAL_BESIDE,
	USUAL_FILES,
	USUAL_HEADLINE_HEADS,
	USUAL_HEADLINE_NOTES,
	USUAL_LISTING_FILES,
	USUAL_NOTES,
	USUAL_OFFICE_HEADS,
	USUAL_SHEETS
} from './corpus/usual-writings.ts';
import { vacancies, written } from './corpus/tables.ts';
import { problems, takeIn } from './support/context.ts';
import { utf8 } from './support/cp932.ts';
import { dataCopy } from './support/data-copy.ts';
import { headlineTable } from './support/headline-table.ts';
import { asCsv, balanceTable } from './support/office-table.ts';
import { dataRows, xlsx } from './support/xlsx.ts';
import '../support/this-data.ts';

const data = dataCopy(['headline/2007.csv', 'occupation-balance-monthly/2026-10.csv']);
afterAll(() => data.remove());

const told = (file: string, bytes: Uint8Array) => takeIn(data, file, bytes, { public: true });
const asked = (file: string, text: string) => problems(told(file, utf8(text)));

const HEAD = 'ハローワーク熊本　令和8年10月';
const office = (head: string) => balanceTable('2026-10', head);

describe('a usual month asks nothing', () => {
	it.each(USUAL_OFFICE_HEADS)('above an office: %s', (head) => {
		expect(asked('hyo1.csv', asCsv(office(head)))).toEqual([]);
	});
	it.each(USUAL_HEADLINE_HEADS)('above the headline: %s', (head) => {
		expect(asked('suii.csv', headlineTable({ above: [head] }))).toEqual([]);
	});
	it.each(USUAL_FILES)('in the name of a file: %s', (name) => {
		expect(asked(`${name}.csv`, asCsv(office(HEAD)))).toEqual([]);
	});
	it.each(USUAL_LISTING_FILES)('in the name of a list: %s', (name) => {
		expect(asked(`${name}.csv`, written(vacancies()))).toEqual([]);
	});
	it.each(USUAL_SHEETS)('in the name of a sheet: %s', (name) => {
		const rows = office(HEAD).map((row) => row.map((cell) => (cell === '' ? null : cell)));
		const book = xlsx({ sheets: [{ name, rows: dataRows(rows) }] });
		expect(problems(told('hyo1.xlsx', book))).toEqual([]);
	});
	it('beside the title, each in a line of its own', () => {
		const beside = USUAL_BESIDE.map((word) => ['', '', '', '', '', word]);
		expect(asked('hyo1.csv', asCsv([...beside, ...office(HEAD)]))).toEqual([]);
		const above = [...USUAL_BESIDE, '有効求人倍率の推移'];
		expect(asked('suii.csv', headlineTable({ above }))).toEqual([]);
	});
});

describe('notes below all figures', () => {
	const below = [...USUAL_NOTES, ...USUAL_HEADLINE_NOTES].map((note) => `"${note}"`);

	it('are no rows, however they begin, and are counted', () => {
		const { findings } = told('suii.csv', utf8(headlineTable({ below })));
		expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
		const [notes] = findings.filter(({ rule }) => rule === 'rows-note');
		expect(notes?.reason.ja).toContain(`${below.length}行`);
		expect(asked('hyo1.csv', asCsv([...office(HEAD), ...USUAL_NOTES.map((one) => [one])]))).toEqual(
			[]
		);
	});

	it.each([
		['以上,,,,,0.85', 'a figure'],
		['令和8年13月', 'a month that cannot be'],
		['12', 'a number that may be a month'],
		['10月以降は未公表', 'a month with words'],
		['十月分まで', 'a month in numerals']
	])('%s is none: %s', (line) => {
		const { findings, files } = told('suii.csv', utf8(headlineTable({ below: [line] })));
		expect(findings.some(({ severity, line: at }) => severity === 'error' && at === 7)).toBe(true);
		expect(files).toEqual([]);
	});

	it.each(['07　開発技術者', '事務従事', 'Ｂ　専門的職業', '07 技術者開発'])(
		'%s is the label of an occupation',
		(label) => {
			const lines = asked('hyo1.csv', asCsv([...office(HEAD), [label]]));
			expect(lines.join()).toMatch(/error \S+ 92 A|error \S+ 92/);
		}
	);

	it('above the last figures stay rows', () => {
		const rows = ['19年2月,"29,392","34,715",0.85,1.05,1.27,1.51', '以上,,,,,,'];
		const after = '9月,"27,565","32,721",0.84,1.03,1.30,1.47';
		expect(asked('suii.csv', headlineTable({ rows: [...rows, after] })).join()).toMatch(
			/error period-unreadable 4 A/
		);
	});
});

const YEAR = (label: string) => [
	'平成19年10月,"29,392","34,715",0.85,1.05,1.27,1.51',
	'11月,"28,995","34,468",0.84,1.05,1.33,1.50',
	`${label},"27,565","32,721",0.84,1.03,1.30,1.47`
];

describe('a year where the next month should stand', () => {
	it.each(['平成19年', '19年', '平成19年度', '平成19年平均', '令和19年平均'])(
		'%s is asked about',
		(label) => {
			const found = asked('suii.csv', headlineTable({ rows: YEAR(label) }));
			expect(found.join()).toMatch(/warning row-left-month 5 A/);
		}
	);

	it.each([
		['of the year before', YEAR('平成18年平均')],
		['below its December', [...YEAR('12月'), '平成19年平均,"27,565","32,721",0.84,1.03,1.30,1.47']],
		[
			'above its months',
			YEAR('12月').toSpliced(0, 0, '平成19年,"27,565","32,721",0.84,1.03,1.30,1.47')
		]
	])('%s is a mean', (_, rows) => {
		expect(asked('suii.csv', headlineTable({ rows })).join()).not.toContain('row-left-month');
	});
});

it.each(['集計月：令和8年9月', '資料出所：熊本労働局「9月分」', '9月分', '※9月分', '対象月：9月'])(
	'the month of a note is held against the table: %s',
	(note) => {
		const lines = asked('hyo1.csv', asCsv([...office(HEAD), [note]]));
		expect(lines.join()).toMatch(/warning period-elsewhere 92 A/);
	}
);

it.each(['次回公表：11月27日', '資料：熊本労働局「10月分」'])('and asks nothing: %s', (note) => {
	expect(asked('hyo1.csv', asCsv([...office(HEAD), [note]]))).toEqual([]);
});
