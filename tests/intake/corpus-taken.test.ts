import { afterAll, describe, expect, it } from 'vitest';
import { intake } from '#lib/intake/intake.ts';
import type { Case } from './corpus/case.ts';
import { LEFT_ROW_FAMILIES } from './corpus/left-rows.ts';
import { SAME_BOOK_FAMILIES, TAKEN_BOOK_FAMILIES } from './corpus/taken-books.ts';
import { SAME_CSV_FAMILIES, TAKEN_CSV_FAMILIES } from './corpus/taken-csv.ts';
import { headline, HEADLINE_FILE, vacancies, VACANCY_FILE, written } from './corpus/tables.ts';
import { contextOf } from './support/context.ts';
import { utf8 } from './support/cp932.ts';
import { dataCopy } from './support/data-copy.ts';

const data = dataCopy([]);
const context = contextOf(data);
afterAll(() => data.remove());

const taken = ({ file, bytes }: Pick<Case, 'file' | 'bytes'>) =>
	intake([{ name: file, bytes }], context);
const problems = (file: Pick<Case, 'file' | 'bytes'>) =>
	taken(file)
		.findings.filter(({ severity }) => severity === 'error')
		.map(({ rule, line, column, reason }) => [rule, line, column, reason.ja].join(' '));

const FAMILIES = [...LEFT_ROW_FAMILIES, ...TAKEN_BOOK_FAMILIES, ...TAKEN_CSV_FAMILIES];
const SAME = [...SAME_BOOK_FAMILIES, ...SAME_CSV_FAMILIES];

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
			expect(`${Object.values(reason).join('')}${Object.values(mend).join('')}`).not.toMatch(
				/[{}]/
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
