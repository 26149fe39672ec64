import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#lib/base/language.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { loadReportWords } from '#lib/base/words/report/load.ts';
import { handoutBook, handoutCsv } from '#lib/components/takeaway/files.ts';
import { handoutPicture } from '#lib/components/takeaway/picture.ts';
import { isFormula } from '#lib/contract/spreadsheet.ts';
import { tablesBook } from '#lib/export/book.ts';
import { readTables } from '#lib/intake/read/tables.ts';
import {
	handoutName,
	handoutText,
	pictureName,
	type Handout,
	type HandoutTable
} from '#lib/narrative/handout.ts';
import { reportHandout, sectionHandout } from '#lib/narrative/report/handout.ts';
import { reportPage } from '#lib/server/pages/report-page.ts';
import '../support/this-data.ts';

const sheets = async (book: Blob) =>
	readTables('a.xlsx', new Uint8Array(await book.arrayBuffer()))[0]?.sheets ?? [];

const TABLE = {
	first: '項目',
	note: '備考',
	columns: ['倍率（倍）'],
	rows: [{ name: '=1+1', note: '', cells: [{ value: 0.5, text: '0.5' }] }]
};

describe('the sheets of a workbook', () => {
	it('have names that Excel takes, each once', async () => {
		const long = 'あ'.repeat(40);
		const wanted = ['a/b:c', 'A/B:C', long, long, '説明'];
		const book = await tablesBook(
			wanted.map((name) => ({ name, table: TABLE })),
			{ sheet: '説明', header: ['項目', '内容'], rows: [['=A1', '+B1']] }
		);
		const names = (await sheets(book)).map(({ name }) => name ?? '');
		expect(names).toHaveLength(6);
		expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(6);
		for (const name of names) expect(name).toMatch(/^[^\\/?*:[\]]{1,31}$/);
	});
});

const table = (sample: boolean): HandoutTable => ({
	caption: sample ? '架空' : '実際',
	table: {
		sample,
		first: '項目',
		columns: [{ title: '変化', unit: '' }],
		rows: [
			{
				code: 'a',
				name: '求人',
				heading: false,
				note: '人',
				cells: [{ text: '−2.9%', value: -2.9, unit: '％' }]
			},
			{
				code: 'b',
				name: '求職',
				heading: false,
				note: '',
				cells: [{ text: '未公表', value: null }]
			}
		]
	},
	scope: ['2026年10月'],
	notes: [],
	source: sample ? '出典：架空' : '出典：実際'
});

const handout = (sample: boolean, ...made: boolean[]): Handout => ({
	title: '題名',
	scope: ['2026年10月', '原数値。'],
	finding: '要点です。',
	sample,
	source: sample ? '出典：架空' : '出典：実際',
	tables: made.map(table),
	definitions: [],
	chart: null
});

describe('a handout', () => {
	it.each([
		[handout(true, true), /^sample_題名/],
		[handout(true, true, false), /^sample-and-real_題名/],
		[handout(false, false), /^題名_2026年10月/]
	])('says in the name of its files what is made up', (one, name) => {
		expect(handoutName(one)).toMatch(name);
		expect(pictureName(one).startsWith('sample_')).toBe(one.sample);
	});

	it('has the marks and signs of its language', async () => {
		for (const language of ['en', 'zh-Hant'] as const) {
			const words = await loadWords(language);
			const csv = await handoutCsv(handout(true, true), { language, words }, 'https://example.jp/');
			const notes = csv.split('\r\n').filter((line) => /^"?求/.test(line));
			expect(notes.length, language).toBeGreaterThan(1);
			for (const note of notes) expect(note, language).toContain(words.sample.mark);
			// The rest of the example is Japanese, brackets stand around its column alone.
			if (language === 'en') expect(notes.join()).not.toMatch(/[（）、]/);
		}
	});

	it('keeps marks, sources, units and missing values with their table', async () => {
		const words = await loadWords('ja');
		const speech = { language: 'ja', words } as const;
		const mixed = handout(true, true, false);
		const [made = '', real = ''] = (await handoutCsv(mixed, speech, 'https://example.jp/')).split(
			'\r\n\r\n'
		);
		expect(made).toContain('【架空のサンプル】題名・架空・2026年10月');
		expect(made).toContain('求人,-2.9,架空のサンプル・人・変化（％）');
		expect(made).toContain('求職,,架空のサンプル・未公表（変化）');
		expect(made).toContain('出典：架空');
		expect(real).not.toContain('架空');
		expect(real).toContain('出典：実際');
		const text = handoutText(mixed, { language: 'ja', words }, 'https://example.jp/');
		expect(text.split('\n\n').find((part) => part.startsWith('実際'))).toContain('出典：実際');
		expect(text).toContain('2026年10月・原数値\n');
		expect(text.endsWith('出典：架空\nhttps://example.jp/')).toBe(true);
	});
});

describe('a copied handout', () => {
	const HOSTILE = '＝1+1';
	const { table: plain } = table(false);
	const hostile: Handout = {
		...handout(false),
		title: HOSTILE,
		scope: [HOSTILE],
		finding: `要点\n${HOSTILE}`,
		source: HOSTILE,
		tables: [
			{
				...table(false),
				caption: HOSTILE,
				notes: [HOSTILE],
				source: `${HOSTILE}。`,
				table: {
					...plain,
					first: HOSTILE,
					columns: [{ title: HOSTILE, unit: '' }],
					rows: plain.rows.map((row) => ({
						...row,
						name: HOSTILE,
						cells: [...row.cells, { text: HOSTILE, value: null }, { text: '−2.9', value: -2.9 }]
					}))
				}
			}
		]
	};

	it('holds no cell that a spreadsheet would run, and its numbers stay numbers', async () => {
		const cells = handoutText(
			hostile,
			{ language: 'ja', words: await loadWords('ja') },
			'https://example.jp/'
		)
			.split('\n')
			.flatMap((line) => line.split('\t'));
		const texts = cells.filter((cell) => !/^[-+]?[\d.]+%?$/.test(cell));
		expect(texts.filter(isFormula)).toEqual([]);
		expect(texts.filter((cell) => cell.startsWith(`'${HOSTILE}`)).length).toBeGreaterThan(10);
		expect(cells.filter((cell) => cell === '-2.9')).toHaveLength(2);
		expect(cells).toContain('-2.9%');
	});
});

describe.each(LANGUAGES)('the report in %s', (language: Language) => {
	it('is a workbook with a sheet a section, and each section has a picture', async () => {
		const [words, said, page] = await Promise.all([
			loadWords(language),
			loadReportWords(language),
			reportPage(language, '2025FY')
		]);
		const speech = { language, words };
		const book = await sheets(
			await handoutBook(reportHandout(page, said, speech), speech, 'https://example.jp/')
		);
		expect(book).toHaveLength(page.sections.length + 1);
		for (const section of page.sections) {
			const one = sectionHandout(section, said, speech);
			const svg = handoutPicture(one, speech, 'https://example.jp/');
			expect(svg.includes(words.sample.mark)).toBe(section.sample);
			expect(svg).not.toMatch(/NaN|undefined|null/);
			expect(svg).toContain('https://example.jp/');
		}
	});
});
