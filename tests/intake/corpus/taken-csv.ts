import { utf8 } from '../support/cp932.ts';
import {
	headline,
	HEADLINE_FILE,
	told,
	vacancies,
	VACANCY_FILE,
	written,
	type Family,
	type SameFamily
} from './tables.ts';

const lines = (text = written(headline())) => text.split('\r\n');
const withLine = (line: number, write: (was: string) => string) =>
	utf8(
		lines()
			.map((was, index) => (index === line - 1 ? write(was) : was))
			.join('\r\n')
	);

export const TAKEN_CSV_FAMILIES: readonly Family[] = [
	{
		name: 'a comma lost before a quoted value',
		at: (index) =>
			told(
				HEADLINE_FILE,
				withLine(index + 3, (was) => was.replace(',"', '"')),
				'csv-quote',
				index + 3,
				0
			)
	},
	{
		name: 'a comma lost before a quoted value, and one too many behind: the columns are as many',
		at: (index) =>
			told(
				HEADLINE_FILE,
				withLine(index + 3, (was) => `${was.replace('","', '""').replace(',"', '"')}`),
				'csv-quote',
				index + 3,
				0
			)
	},
	{
		name: 'a quotation mark within a text',
		at: (index) =>
			told(
				VACANCY_FILE,
				utf8(
					lines(written(vacancies()))
						.map((was, at) =>
							at === index + 1
								? was.replace(
										'組立',
										['300mm"ウェハー', '"組立', '組"立"', '組立"'][index % 4] ?? '"'
									)
								: was
						)
						.join('\r\n')
				),
				'csv-quote',
				index + 2,
				1
			)
	},
	{
		name: 'a row cut off to two cells is no preamble',
		at: (index) =>
			told(
				HEADLINE_FILE,
				withLine(index + 4, () => `${index + 2}月,"28,000"`),
				'row-width',
				index + 4,
				1
			)
	},
	{
		name: 'a last row cut off to two cells is no note',
		at: (index) =>
			told(
				HEADLINE_FILE,
				utf8(
					lines()
						.slice(0, index + 4)
						.map((was, at) => (at === index + 3 ? `${index + 2}月,"28,00${index}"` : was))
						.join('\r\n')
				),
				'row-width',
				index + 4,
				1
			)
	}
];

const PREAMBLES = [
	['統計名：,試みの統計'],
	['統計名：,試みの統計', '表番号：,A-1'],
	['"統計名：","試みの統計（試み、試み）"', '"表題：","有効求人倍率の推移"', ''],
	['統計名：,試みの統計', '注：,数値は改定されることがある。', '***,該当数値なし', ''],
	['表題,有効求人倍率等の推移', '単位,人・倍'],
	['有効求人倍率の表', '出典：,試み'],
	['統計名：,試みの統計', '', '-,該当数値がない'],
	['"***","数字が得られないもの"', '"X","秘匿"'],
	['統計名：,', '表番号：,A-1'],
	['作成：,試み局', '電話：,000-000-0000']
];

const SIGNS = [',', ';', '\t'];

/** The table with another separator, named in its first line. */
function separated(index: number): Uint8Array {
	const sign = SIGNS[index % SIGNS.length] ?? ',';
	const line = index % 2 === 0 ? `sep=${sign}` : `"sep=${sign}"`;
	const rows = headline().map((cells) => cells.map((cell) => cell.replaceAll(',', '')).join(sign));
	return utf8(`${index > 4 ? '\ufeff' : ''}${[line, ...rows].join('\r\n')}\r\n`);
}

const plain = { file: HEADLINE_FILE, bytes: utf8(written(headline())) };

export const SAME_CSV_FAMILIES: readonly SameFamily[] = [
	{
		name: 'lines of two cells above the table',
		plain,
		at: (index) => ({
			file: HEADLINE_FILE,
			bytes: utf8([...(PREAMBLES[index] ?? []), written(headline())].join('\r\n'))
		})
	},
	{
		name: 'a first line that names the separator',
		plain,
		at: (index) => ({ file: HEADLINE_FILE, bytes: separated(index) })
	},
	{
		name: 'a last line without a line end',
		plain,
		at: (index) => ({
			file: HEADLINE_FILE,
			bytes: utf8(
				written(headline())
					.replaceAll('\r\n', index % 2 === 0 ? '\r\n' : '\n')
					.trimEnd()
			)
		})
	}
];
