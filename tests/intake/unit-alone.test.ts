import { afterAll, describe, expect, it } from 'vitest';
import { takeIn } from './support/context.ts';
import { cp932 } from './support/cp932.ts';
import { dataCopy } from './support/data-copy.ts';
import { headlineHeader, headlineTable } from './support/headline-table.ts';
import { asCsv, balanceTable } from './support/office-table.ts';
import { dataRows, xlsx } from './support/xlsx.ts';
import '../support/this-data.ts';

const data = dataCopy(['headline/2007.csv', 'occupation-balance-monthly/2026-10.csv']);
afterAll(() => data.remove());

const HEAD = 'ハローワーク熊本　求人・求職状況及び賃金情報　令和8年10月';
const grid = (title = '', note?: string): string[][] => {
	const [head = [], own = [], ...rest] = balanceTable('2026-10', HEAD);
	const titled = [head, [`${own[0]}${title}`, ...own.slice(1)], ...rest];
	return note === undefined ? titled : [...titled, [note]];
};
const office = (title?: string, note?: string) => cp932(asCsv(grid(title, note)));
const book = (name: string) => xlsx({ sheets: [{ name, rows: dataRows(grid()) }] });
const told = (file: string, bytes: Uint8Array) => {
	const { findings, files } = takeIn(data, file, bytes, { public: true });
	const places = findings
		.filter(({ severity }) => severity !== 'note')
		.map(({ severity, rule, line, column }) =>
			[severity, rule, line, column].filter((one) => one !== null).join(' ')
		);
	return { places, files };
};

/** No column of the office's table of persons is read in any of these. */
const OTHERS = ['％', '%', '千人', '百円', '千円', 'ポイント', '社', '人日', '円'];

describe('a unit in which no column is read, standing alone', () => {
	it.each(
		OTHERS.flatMap((unit): [what: string, file: string, bytes: Uint8Array, at: string][] => [
			[`unit note ${unit}`, 'hyo1.csv', office(`（単位：${unit}）`), ' 2 A'],
			[`title ${unit}`, 'hyo1.csv', office(`　${unit}`), ' 2 A'],
			[`brackets ${unit}`, 'hyo1.csv', office(`（${unit}）`), ' 2 A'],
			[`note ${unit}`, 'hyo1.csv', office('', `（単位：${unit}）`), ' 92 A'],
			[`file name ${unit}`, `hyo1_${unit}.csv`, office(), ''],
			[`sheet name ${unit}`, 'hyo1.xlsx', book(unit), '']
		])
	)('%s', (_, file, bytes, at) => {
		const { places, files } = told(file, bytes);
		expect(places).toEqual([`error unit-other${at}`]);
		expect(files).toEqual([]);
	});

	it.each(['の割合％', '　求人数千人', '（単位：指数）', '（単位：ｐｔ）', '単位：人月'])(
		'a title with %s',
		(title) => {
			expect(told('hyo1.csv', office(title)).places.join()).toMatch(
				/error (?:unit-other|scope-(?:other|unclear)) 2 A/
			);
		}
	);

	it.each([
		['有効求人数', '（％）', '1 B'],
		['有効求人数', '（倍）', '1 B'],
		['有効求人数', '（円）', '1 B'],
		['有効求人数', '（社）', '1 B'],
		['有効求人倍率', '（円）', '1 D'],
		['有効求人倍率', '（％）', '1 D'],
		['有効求人倍率', '（人）', '1 D'],
		['新規求人倍率', '（千人）', '1 F']
	])('the header %s%s', (name, unit, at) => {
		const bytes = cp932(headlineTable({ header: headlineHeader(name, `${name}${unit}`) }));
		expect(told('suii.csv', bytes).places).toContain(`error unit-other ${at}`);
	});
});

it.each([
	['（単位：人、倍）', ''],
	['（人・倍）', ''],
	['　単位：件、％', ''],
	['（単位：人）', '（注）前年同月比の単位は％である。'],
	['', '（注）割合（％）は四捨五入のため合計が100にならない。'],
	['（単位：倍）', '']
])('%s %s is sound: a column is read so, or it is said of others', (title, note) => {
	expect(told('hyo1.csv', office(title, note || undefined)).places).toEqual([]);
});
