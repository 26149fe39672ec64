import { zipSync } from 'fflate';
import { balanceTable } from '../support/office-table.ts';
import { bookParts, dataRows, xlsx, type Book } from '../support/xlsx.ts';
import { headline, told, type Family, type Grid, type SameFamily } from './tables.ts';

const HEADLINE_BOOK = '有効求人倍率等の推移.xlsx';
const OFFICE_BOOK = 'ハローワーク熊本_2026-10.xlsx';
const TITLE = 'ハローワーク熊本　求人・求職状況及び賃金情報　令和8年10月';

const number = (text: string) => Number(text.replaceAll(',', ''));
const cellsOf = (grid: Grid) =>
	grid.map((cells) =>
		cells.map((cell) => (cell === '' ? null : /^[\d,.]+$/.test(cell) ? number(cell) : cell))
	);

/** Another writing of one cell of a sheet. */
const withCell = (rows: string, at: string, xml: string) =>
	rows.replace(new RegExp(`<c r="${at}"[^>]*>.*?</c>`), xml);

const book = (rows: string, more: Partial<Book> = {}) =>
	xlsx({ sheets: [{ name: '表', rows }], ...more });

/** The office's table as most workbooks have it: each ratio a formula, shown with two decimals. */
export function officeRows(grid = balanceTable('2026-10', TITLE)): string {
	return cellsOf(grid)
		.map((cells, index) => [cells, index + 1] as const)
		.reduce(
			(rows, [cells, line]) => {
				const [, above, below, , , ratio] = cells;
				if (typeof above !== 'number' || typeof below !== 'number' || typeof ratio !== 'number')
					return rows;
				const xml = `<c r="F${line}" s="1"><f>B${line}/C${line}</f><v>${above / below}</v></c>`;
				return withCell(rows, `F${line}`, xml);
			},
			dataRows(cellsOf(grid))
		);
}

const RATIO = { formats: ['0.00'] } as const;
const headlineRows = () => dataRows(cellsOf(headline()));

export const TAKEN_BOOK_FAMILIES: readonly Family[] = [
	{
		name: 'a count that does not go with a ratio that is a formula of other cells',
		at(index) {
			const grid = balanceTable('2026-10', TITLE);
			const line = grid.findIndex(([, above = '']) => number(above) > 1000) + 1 + index;
			const rows = officeRows(grid);
			const cells = grid[line - 1] ?? [];
			const wrong = number(cells[5] ?? '0') + 0.0149;
			return told(
				OFFICE_BOOK,
				book(
					withCell(rows, `F${line}`, `<c r="F${line}" s="1"><f>B4/C5</f><v>${wrong}</v></c>`),
					RATIO
				),
				'ratio',
				line,
				5
			);
		}
	},
	{
		name: 'a stored ratio that is a formula: one question a column',
		at(index) {
			const rows = headline()
				.slice(2, 4 + index)
				.reduce((all, cells, at) => {
					const value = number(cells[1] ?? '') / number(cells[2] ?? '');
					const xml = `<c r="D${at + 3}" s="1"><f>B${at + 3}/C${at + 3}</f><v>${value}</v></c>`;
					return withCell(all, `D${at + 3}`, xml);
				}, headlineRows());
			return told(HEADLINE_BOOK, book(rows, RATIO), 'shown-stored', 3, 3);
		}
	},
	{
		name: 'a formula that was never calculated',
		at: (index) =>
			told(
				HEADLINE_BOOK,
				book(
					withCell(
						headlineRows(),
						`B${index + 3}`,
						`<c r="B${index + 3}"><f>C1+C2</f>${index % 2 === 0 ? '<v></v>' : '<v/>'}</c>`
					)
				),
				'L2-06',
				index + 3,
				1
			)
	},
	{
		name: 'a text cell without its text, which is blank',
		at: (index) =>
			told(
				HEADLINE_BOOK,
				book(
					withCell(
						headlineRows(),
						`B${index + 3}`,
						`<c r="B${index + 3}" t="s"><v>${index % 2 === 0 ? '' : ' '}</v></c>`
					),
					{ strings: ['<t>12345</t>'] }
				),
				'L1-09',
				index + 3,
				1
			)
	},
	{
		name: 'sheets of macros',
		at(index) {
			const parts = bookParts({
				sheets: [
					{ name: '表', rows: headlineRows() },
					{ name: 'Macro1', rows: '' }
				]
			});
			const kind = index % 2 === 0 ? 'xlMacrosheet' : 'xlIntlMacrosheet';
			const path = 'xl/_rels/workbook.xml.rels';
			const rels = new TextDecoder().decode(parts[path] as Uint8Array);
			const second = rels.replace(/(Id="rId2" Type="[^"]*\/)worksheet"/, `$1${kind}"`);
			return {
				...told(
					HEADLINE_BOOK,
					zipSync({ ...parts, [path]: new TextEncoder().encode(second) }),
					'sheet-macro',
					null,
					null
				)
			};
		}
	}
];

/** The package as other programs write it: the workbook under another name or in another folder. */
function elsewhere(index: number): Uint8Array {
	const parts = bookParts({ sheets: [{ name: '表', rows: headlineRows() }] });
	const name = index % 2 === 0 ? 'workbook2' : 'book';
	const moved = Object.entries(parts).map(([path, bytes]) => [
		path
			.replace('xl/workbook.xml', `xl/${name}.xml`)
			.replace('_rels/workbook.xml', `_rels/${name}.xml`),
		bytes
	]);
	const relations = `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${index % 3 === 0 ? '/' : ''}xl/${name}.xml"/></Relationships>`;
	return zipSync({
		...(Object.fromEntries(moved) as typeof parts),
		'_rels/.rels': new TextEncoder().encode(relations)
	});
}

export const SAME_BOOK_FAMILIES: readonly SameFamily[] = [
	{
		name: 'a ratio as a formula, compared as shown',
		plain: {
			file: OFFICE_BOOK,
			bytes: book(dataRows(cellsOf(balanceTable('2026-10', TITLE))))
		},
		at: (index) => ({
			file: OFFICE_BOOK,
			bytes: book(officeRows(), {
				formats: [['0.00', 'General', '#,##0.00', '0.00"倍"', '0.00_ '][index % 5] ?? '']
			})
		})
	},
	{
		name: 'a workbook under another name within its package',
		plain: { file: HEADLINE_BOOK, bytes: book(headlineRows()) },
		at: (index) => ({ file: HEADLINE_BOOK, bytes: elsewhere(index) })
	},
	{
		name: 'an empty text as the result of a formula',
		plain: {
			file: HEADLINE_BOOK,
			bytes: book(withCell(headlineRows(), 'F5', ''))
		},
		at: (index) => ({
			file: HEADLINE_BOOK,
			bytes: book(
				withCell(
					headlineRows(),
					'F5',
					`<c r="F5" t="str"><f>IF(G${index + 1}="","",1)</f><v></v></c>`
				)
			)
		})
	}
];
