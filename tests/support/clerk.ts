import { changedRow, balanceTable } from '../intake/support/office-table.ts';
import { dataRows, xlsx } from '../intake/support/xlsx.ts';

const title = (month: string): string =>
	`ハローワーク熊本　求人・求職状況及び賃金情報　令和8年${month}月`;

type Grid = ReturnType<typeof balanceTable>;

export const asBook = (grid: Grid): Buffer =>
	Buffer.from(
		xlsx({
			sheets: [
				{
					name: '表1',
					rows: dataRows(grid.map((row) => row.map((cell) => (cell === '' ? null : cell))))
				}
			]
		})
	);

export const SEPTEMBER = balanceTable('2026-09', title('9'));
export const OCTOBER = balanceTable('2026-10', title('10'));

/** One column more, an l for a 1, a digit too many and a slip in a name. */
export const SLIPPED = changedRow(
	changedRow(
		changedRow(
			OCTOBER.map((row, index) => [...row, index === 2 ? '備考' : '']),
			'36　介護サービス職業従事者',
			{ 1: 'l,435' }
		),
		'26　会計事務従事者',
		{ 1: '2560' }
	),
	'25　一般事務従事者',
	{ 0: '25　一般事務従業者' }
);
