import { zipSync } from 'fflate';
import { balanceTable } from '../support/office-table.ts';
import { bytesOf, joined, utf8 } from '../support/cp932.ts';
import { dataRows, xlsx } from '../support/xlsx.ts';
import {
	headline,
	HEADLINE_FILE,
	inCell,
	told,
	vacancies,
	VACANCY_FILE,
	written,
	type Family,
	type Grid,
	type SameFamily
} from './tables.ts';

const TITLE = 'ハローワーク熊本　求人・求職状況及び賃金情報　令和8年10月';
const sheetOf = (name: string, grid: Grid) => ({
	name,
	rows: dataRows(grid.map((row) => row.map((cell) => (cell === '' ? null : cell))))
});
const utf16 = (text: string) => bytesOf(...[...text].flatMap((sign) => [sign.charCodeAt(0), 0]));
const compound = (inner: string) =>
	joined(
		bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
		new Uint8Array(504 + 512),
		utf16(inner),
		new Uint8Array(512)
	);

export const TAKEN_WORD_FAMILIES: readonly Family[] = [
	{
		name: 'two sheets of other months under one title',
		at(index) {
			const other = balanceTable(
				['2026-09', '2026-08', '2026-07', '2026-06', '2026-05'][index % 5] ?? '2026-09',
				TITLE
			);
			return told(
				'ハローワーク熊本_2026-10.xlsx',
				xlsx({
					sheets: [sheetOf('表', balanceTable('2026-10', TITLE)), sheetOf(`表${index + 2}`, other)]
				}),
				'table-twice',
				5,
				null
			);
		}
	},
	{
		name: 'two months that follow one another in one table',
		at: (index) =>
			told(
				HEADLINE_FILE,
				[...headline(), ...headline().slice(2, 8 + (index % 5))],
				'rows-twice',
				15,
				null
			)
	},
	{
		name: 'a header in other words',
		at: (index) =>
			told(
				HEADLINE_FILE,
				headline().map((row, at) =>
					at === 0
						? row.map((cell, column) =>
								column > 0 && column !== 1 + (index % 2) ? `${cell}の値` : cell
							)
						: row
				),
				'layout-unknown',
				null,
				null
			)
	},
	{
		name: 'files that hold no table',
		at: (index) =>
			told(
				['表.pdf', '表.xls', '表.xlsx', '表.numbers'][index % 4] ?? '',
				[
					utf8('%PDF-1.7'),
					compound('Workbook'),
					compound('EncryptedPackage'),
					zipSync({ 'Index/Document.iwa': bytesOf(1), 'Metadata/x': bytesOf(2) })
				][index % 4] ?? utf8(''),
				'file-kind',
				null,
				null
			)
	},
	{
		name: 'calendars that disagree',
		at: (index) =>
			told(
				HEADLINE_FILE,
				inCell(headline(), 3, 0, () => `平成19年(${2008 + index}年)1月`),
				'period-calendars',
				3,
				0
			)
	},
	{
		name: 'a number that is none with what nobody sees',
		at: (index) =>
			told(
				HEADLINE_FILE,
				inCell(headline(), index + 3, 1, (was) => `${was.slice(0, 1)}\u200bx${was.slice(1)}`),
				'L2-01',
				index + 3,
				1
			)
	},
	{
		name: 'a number of a listing in another form',
		at: (index) =>
			told(
				VACANCY_FILE,
				inCell(vacancies(), index + 2, 0, (was) => was.slice(0, -1)),
				'cell-pattern',
				index + 2,
				0
			)
	}
];

const full = (text: string) =>
	text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const KANJI = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const heisei = (month: number) => `平成19年${month}月`;

/** January 2007 in many writings; the months below follow it. */
const JANUARY: readonly string[] = [
	'H19.1月',
	'2007.01',
	'平成19年(2007年)1月',
	'平成19（2007）年1月',
	'2007年（平成19年）1月',
	'平成19年1月1日現在',
	'平成十九年一月',
	'平成19年\u200b1月',
	'2007/1/31',
	'平成１９年１月３１日現在'
];

const plain = { file: HEADLINE_FILE, bytes: utf8(written(headline())) };
const listings = { file: VACANCY_FILE, bytes: utf8(written(vacancies())) };
const inHeadline = (write: (row: number) => (was: string) => string, column = 0) => ({
	file: HEADLINE_FILE,
	bytes: utf8(
		written(
			headline().map((cells, row) =>
				row < 2 ? cells : cells.map((cell, at) => (at === column ? write(row - 2)(cell) : cell))
			)
		)
	)
});

export const SAME_WORD_FAMILIES: readonly SameFamily[] = [
	{
		name: 'a month in another writing',
		plain,
		at: (index) => ({
			file: HEADLINE_FILE,
			bytes: utf8(written(inCell(headline(), 3, 0, () => JANUARY[index] ?? '')))
		})
	},
	{
		name: 'months in characters, with both calendars, at the end of the month',
		plain: inHeadline((row) => () => heisei(row + 1)),
		at: (index) =>
			inHeadline((row) => () => {
				const month = row + 1;
				const last = new Date(Date.UTC(2007, month, 0)).getUTCDate();
				return (
					[
						`平成十九年${KANJI[row]}月`,
						`平成19年（2007年）${month}月`,
						`2007-${String(month).padStart(2, '0')}-${last}`,
						`平成19年${month}月${last}日現在`,
						`2007.${String(month).padStart(2, '0')}`
					][index % 5] ?? ''
				);
			})
	},
	{
		name: 'numbers with what nobody sees',
		plain,
		at: (index) =>
			inHeadline(
				() => (was) =>
					`${was.slice(0, 2)}${['\u200b', '\u200d', '\u00ad', '\u2060', '\u200e'][index % 5]}${was.slice(2)}`,
				1 + (index % 2)
			)
	},
	{
		name: 'numbers of listings in full width',
		plain: listings,
		at: (index) => ({
			file: VACANCY_FILE,
			bytes: utf8(
				written(
					inCell(vacancies(), index + 2, 0, (was) =>
						index % 2 === 0 ? full(was) : `${was.replace('-', '−')}\u200b`
					)
				)
			)
		})
	}
];
