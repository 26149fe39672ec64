import { describe, expect, it } from 'vitest';
import { readTables } from '#lib/intake/read/tables.ts';
import { readabilitySightings } from '#lib/intake/rules/machine-readability.ts';
import { BOOK_FAMILIES } from './corpus/books.ts';
import { BYTE_FAMILIES } from './corpus/bytes.ts';
import { csv, table, type Case } from './corpus/case.ts';
import { ROW_FAMILIES } from './corpus/rows.ts';
import { utf8 } from './support/cp932.ts';

const seen = ({ file, bytes }: Pick<Case, 'file' | 'bytes'>) =>
	readTables(file, bytes).flatMap(({ sheets, sightings }) => [
		...sightings,
		...sheets.flatMap(readabilitySightings)
	]);

const FAMILIES = [...BYTE_FAMILIES, ...ROW_FAMILIES, ...BOOK_FAMILIES];

it('has at least thirty families', () => {
	expect(FAMILIES.length).toBeGreaterThanOrEqual(30);
	expect(seen({ file: 'a.csv', bytes: utf8(csv(table())) })).toEqual([]);
});

describe.each(FAMILIES.map(({ name, at }) => [name, at] as const))('%s', (_, at) => {
	it.each(Array.from({ length: 10 }, (_, index) => index))('%i', (index) => {
		const { rule, line, column, ...file } = at(index);
		const found = seen(file);
		const places = found.map((one) => `${one.rule} ${one.line} ${one.column}`);
		expect(places).toContain(`${rule} ${line} ${column}`);
		for (const { reason, mend } of found)
			expect(
				Object.values({ ...reason, mend: mend.ja + mend.en + mend['zh-Hant'] }).join('')
			).not.toMatch(/[{}]/);
	});
});
