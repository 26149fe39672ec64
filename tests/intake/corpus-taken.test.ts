import { afterAll, describe, expect, it } from 'vitest';
import { intake } from '#lib/intake/intake.ts';
import type { Case } from './corpus/case.ts';
import { HELD_SAME_FAMILIES, HELD_TAKEN_FAMILIES } from './corpus/held-taken.ts';
import { LEFT_ROW_FAMILIES } from './corpus/left-rows.ts';
import { SAME_BOOK_FAMILIES, TAKEN_BOOK_FAMILIES } from './corpus/taken-books.ts';
import { SAME_CSV_FAMILIES, TAKEN_CSV_FAMILIES } from './corpus/taken-csv.ts';
import { SAME_WORD_FAMILIES, TAKEN_WORD_FAMILIES } from './corpus/taken-words.ts';
import { headline, HEADLINE_FILE, vacancies, VACANCY_FILE, written } from './corpus/tables.ts';
import { contextOf } from './support/context.ts';
import { utf8 } from './support/cp932.ts';
import { dataCopy } from './support/data-copy.ts';
import '../support/this-data.ts';

const data = dataCopy([]);
const context = contextOf(data);
afterAll(() => data.remove());

const taken = ({ file, bytes }: Pick<Case, 'file' | 'bytes'>) =>
	intake([{ name: file, bytes }], context);
const problems = (file: Pick<Case, 'file' | 'bytes'>) =>
	taken(file)
		.findings.filter(({ severity }) => severity === 'error')
		.map(({ rule, line, column, reason }) => [rule, line, column, reason.ja].join(' '));

const FAMILIES = [
	...HELD_TAKEN_FAMILIES,
	...LEFT_ROW_FAMILIES,
	...TAKEN_BOOK_FAMILIES,
	...TAKEN_CSV_FAMILIES,
	...TAKEN_WORD_FAMILIES
];
const SAME = [
	...HELD_SAME_FAMILIES,
	...SAME_BOOK_FAMILIES,
	...SAME_CSV_FAMILIES,
	...SAME_WORD_FAMILIES
];

it('is sound where nothing is planted', () => {
	expect(problems({ file: HEADLINE_FILE, bytes: utf8(written(headline())) })).toEqual([]);
	expect(problems({ file: VACANCY_FILE, bytes: utf8(written(vacancies())) })).toEqual([]);
});

describe.each(FAMILIES.map(({ name, at }) => [name, at] as const))('%s', (_, at) => {
	it.each(Array.from({ length: 10 }, (_, index) => index))('%i', (index) => {
		const { rule, line, column, ...file } = at(index);
		const { findings } = taken(file);
		const places = findings.map((one) => `${one.rule} ${one.line} ${one.column}`);
		expect(places).toContain(`${rule} ${line} ${column}`);
		// One cell, one error.
		const errors = findings.filter((one) => one.severity === 'error' && one.column !== null);
		expect(errors.map((one) => `${one.line} ${one.column}`)).toEqual([
			...new Set(errors.map((one) => `${one.line} ${one.column}`))
		]);
		for (const { reason, mend } of findings)
			// Nothing is left to fill in, no code stands for a name, no pattern for a form.
			expect(`${Object.values(reason).join('')}${Object.values(mend).join('')}`).not.toMatch(
				/[{}]|_T\b|\b(?:yen_(?:month|hour)|regular|part_time|active_\w+)\b|\\d/
			);
	});
});

describe.each(SAME.map((family) => [family.name, family] as const))('%s', (_, { plain, at }) => {
	const right = taken(plain);
	it.each(Array.from({ length: 10 }, (_, index) => index))('%i', (index) => {
		const file = at(index);
		const { files, findings } = taken(file);
		const problems = findings.filter(({ severity }) => severity !== 'note');
		expect(right.files.length).toBeGreaterThan(0);
		expect(problems.map(({ rule, line, column }) => `${rule} ${line} ${column}`)).toEqual(
			right.findings
				.filter(({ severity }) => severity !== 'note')
				.map(({ rule, line, column }) => `${rule} ${line} ${column}`)
		);
		expect(files).toEqual(right.files);
	});
});

describe('what is told', () => {
	const reasons = (file: Pick<Case, 'file' | 'bytes'>) =>
		taken(file).findings.filter(({ severity }) => severity === 'error');
	const first = (name: string, index: number) => {
		const family = FAMILIES.find((one) => one.name === name);
		if (!family) throw new RangeError(name);
		return reasons(family.at(index));
	};

	it('names the nearest layout and the header that differs', () => {
		const [found] = first('a header in other words', 0);
		expect(found?.reason.ja).toContain('熊本労働局 有効求人倍率等の推移');
		expect(found?.reason.ja).toContain('有効求職者数/熊本県');
		expect(found?.reason.ja).toContain('有効求職者数の値/熊本県');
	});

	it('is one finding where two months stand in one file', () => {
		expect(first('two sheets of other months under one title', 0)).toHaveLength(1);
		expect(first('two months that follow one another in one table', 0)).toHaveLength(1);
	});

	it('advises what to do with a PDF, an old book, a password, Numbers', () => {
		const mends = [0, 1, 2, 3].map((index) => first('files that hold no table', index)[0]?.mend.ja);
		expect(mends).toEqual([
			expect.stringContaining('元のPDFと見比べて'),
			expect.stringContaining('Excelブック（.xlsx）'),
			expect.stringContaining('パスワードを使用して暗号化'),
			expect.stringContaining('書き出す')
		]);
	});

	it('names by its code what nobody sees, and a form by an example', () => {
		const [unseen] = first('a number that is none with what nobody sees', 0);
		expect(unseen?.value).toBe('2[U+200B]x9,000');
		const [form] = first('a number of a listing in another form', 0);
		expect(form?.reason.ja).toBe('決まった形（00000-00000000）に合いません');
	});
});

it('takes what is called provisional as provisional', () => {
	for (const text of ['平成19年1月（速報）', '平成19年1月速報', '平成19年1月(速報値)']) {
		const { files } = taken({
			file: HEADLINE_FILE,
			bytes: utf8(written(headline()).replace('平成19年1月', text))
		});
		const lines = files.flatMap((one) => one.text.split('\n'));
		const own = lines.filter((line) => line.startsWith('2007-01,'));
		expect(own.length).toBeGreaterThan(0);
		expect(own.every((line) => /,P(,|$)/.test(line))).toBe(true);
		expect(
			lines.filter((line) => line.startsWith('2007-02,')).some((line) => /,P(,|$)/.test(line))
		).toBe(false);
	}
});
