import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvText, parseCsv } from '#lib/contract/csv.ts';

const HOSTILE = ['', ' ', ' a', 'a ', '"', 'a"b', '""', ',', 'a\nb', 'a\rb', 'a\r\nb', '\ufeffa'];
const OTHERS = ['=1+1', '\t', '　', "'a", 'あ、い', '0', '-1.50', 'a;b', '\u2028'];

it('writes CSV as the parser that reads it would', () => {
	const cells = [...HOSTILE, ...OTHERS, ...Array.from({ length: 20 }, (_, at) => `架空${at}`)];
	const few = cells.flatMap((one) => cells.map((other) => [one, other, 12, -0.5, null]));
	// A long file is written in parts.
	const rows = [...few, ...few, ...few];
	expect(rows.length).toBeGreaterThan(1000);
	const header = ['a', 'b "c"', 'd, e', 'f', 'g'];
	const written = csvText(header, rows);
	expect(written).toBe(`${Papa.unparse([header, ...rows] as unknown[][], { newline: '\n' })}\n`);
});

it('keeps every cell, line and fault that the parser has', () => {
	const texts = [
		'',
		'a',
		'a,b\n',
		'a,b\n1,"2\n3",x\n4,5',
		'a,b\n"1"2,3\n4,"5\n6',
		'\ufeffa\n\n1\n',
		'a\r\n1\r\n'
	];
	for (const text of texts) {
		const whole = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ',' });
		const read = parseCsv(text);
		const last = whole.data.at(-1);
		const data = last?.length === 1 && last[0] === '' ? whole.data.slice(0, -1) : whole.data;
		expect([read.header, ...read.rows.map(({ cells }) => cells)]).toEqual(
			data.length === 0 ? [[]] : data
		);
		expect(read.faults.map(({ reason }) => reason)).toEqual(whole.errors.map((one) => one.message));
		const lines = [1, ...read.rows.map(({ line }) => line)];
		expect(read.faults.map(({ line }) => line)).toEqual(
			whole.errors.map(({ row }) => lines[row ?? 0] ?? 1)
		);
	}
});
