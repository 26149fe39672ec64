import { periodCode } from '#lib/base/period.ts';
import { kindOf } from '#lib/catalogue/kind.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { isChange } from './change-on-year.ts';
import type { DataCell, DataTable } from './data-table.ts';
import { NARRATIVES } from './kinds/list.ts';
import type { Drawn, Mark } from './mark.ts';
import type { Place } from './place.ts';
import type { Scene } from './scene.ts';
import { isSeason, monthCode } from './season.ts';

const drawnBy = (scene: Scene, mark: Mark): Drawn =>
	NARRATIVES[scene.figure.kind].drawn(scene, mark);

/** The value that a mark draws; null where the table has none for it. */
export function placeOf(scene: Scene, table: DataTable, mark: Mark): Place | null {
	const code = rowCode(scene, mark);
	const column = columnOf(scene, table, drawnBy(scene, mark));
	const row = table.rows.find((one) => one.code === code);
	return row && column !== undefined ? { row: row.code, column } : null;
}

/** What is explained where nothing was pointed at: the total, or the newest value of a series. */
export function firstPlace(scene: Scene, table: DataTable): Place | null {
	const title = columnOf(scene, table, drawnBy(scene, {})) ?? table.columns[0]?.title;
	const index = table.columns.findIndex((column) => column.title === title);
	const known = table.rows.filter(({ cells }) => cells[index]?.value != null);
	const row = (isOfPeriods(scene) ? known.at(-1) : known[0]) ?? table.rows[0];
	return row && title !== undefined ? { row: row.code, column: title } : null;
}

const isOfPeriods = ({ figure }: Scene): boolean => kindOf(figure).marks === 'periods';

/** In a field of lines the lines are the rows; the keyboard moves along that of the home area. */
function rowCode(scene: Scene, { row, period, line }: Mark): string | undefined {
	if (kindOf(scene.figure).neighbours) return row ?? line ?? SITE.area;
	if (!isOfPeriods(scene)) return row;
	if (period === undefined) return undefined;
	if (isSeason(scene)) return monthCode(period);
	return periodCode({ frequency: scene.dataset.frequency, index: period });
}

/** The title of the first column that prints what is drawn. */
function columnOf(scene: Scene, { columns, rows }: DataTable, drawn: Drawn): string | undefined {
	const prints =
		drawn === 'change'
			? (_: number, title: string) => isChange(scene, title)
			: (index: number) => rows.some(({ cells }) => isOf(cells[index], drawn));
	return columns.find(({ title }, index) => prints(index, title))?.title;
}

const isOf = (cell: DataCell | undefined, { measure, where }: Exclude<Drawn, 'change'>): boolean =>
	cell?.measure === measure &&
	cell.row !== undefined &&
	Object.entries(where).every(([dimension, code]) => cell.row?.[dimension] === code);
