import { expect, it } from 'vitest';
import { ownFile } from '#lib/intake/own/own-file.ts';
import { cp932 } from './support/cp932.ts';
import { book } from './support/fiscal-year-book.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const told = (bytes: Uint8Array, file = 'own.csv') => {
	const { table, sightings } = ownFile(file, bytes);
	return {
		table,
		rules: sightings.map(({ rule, line, column }) =>
			[rule, line, column].filter((one) => one !== null).join(' ')
		)
	};
};

it('a CSV of a city hall becomes a table, in UTF-8 and in CP932', () => {
	const text =
		'職業,予算（千円）,備考\r\n介護サービス職業従事者,1200,\r\n\r\n看護師,900,来年度\r\n';
	for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), cp932(text)])
		expect(told(bytes).table).toEqual({
			header: ['職業', '予算(千円)', '備考'],
			rows: [
				['介護サービス職業従事者', '1200', ''],
				['看護師', '900', '来年度']
			]
		});
});

it('codes keep their zeros, in a workbook too', async () => {
	const bytes = await book([
		{
			name: '予算',
			rows: [
				['ref_area', 'budget'],
				['00', 12.5],
				['48', null]
			]
		},
		{ name: '別', rows: [['a'], [1]] }
	]);
	const { table, rules } = told(bytes, 'own.xlsx');
	expect(table).toEqual({
		header: ['ref_area', 'budget'],
		rows: [
			['00', '12.5'],
			['48', '']
		]
	});
	expect(rules).toContain('own-sheets');
});

it.each<[string, string, string]>([
	['no rows', 'a,b\n', 'table-header-only 1'],
	['a column without a name', 'a,,c\n1,2,3\n', 'own-header-blank 1 B'],
	['a name twice', 'a,b,a\n1,2,3\n', 'own-header-twice 1 C'],
	['a title above the header', '予算の表\na,b\n1,2\n', 'own-row-longer 2 B']
])('%s is refused at its place', (_, text, rule) => {
	const { table, rules } = told(utf8(text));
	expect(table).toBeNull();
	expect(rules).toContain(rule);
});

it('a quote that is not closed, and a file of another kind, are refused by the strict reader', () => {
	expect(told(utf8('a,b\n"1,2\n')).table).toBeNull();
	expect(told(utf8('%PDF-1.7\n'), 'own.pdf').table).toBeNull();
	expect(told(new Uint8Array(16 * 2 ** 20 + 1)).rules).toEqual(['own-size']);
});
