import { sort } from 'd3';
import { kindOf } from '#lib/catalogue/kind.ts';
import { isChange } from './change-on-year.ts';
import type { DataCell, DataTable } from './data-table.ts';
import { cellAt, type Place } from './place.ts';
import type { Scene } from './scene.ts';

/** What is read where a reader points: a name, and the values of the figure's table that belong to it. */
export interface Reading {
	readonly title: string;
	readonly lines: readonly { readonly name: string; readonly value: string }[];
}

/** More would hide the picture that is pointed at: all stand in the table. */
const MOST = 5;

/**
 * Of an item its row, the pointed value first, so that it comes with what it is compared with; of an
 * item in a period that one value. Null where the table has no such place.
 */
export function readingOf(scene: Scene, table: DataTable, place: Place): Reading | null {
	const found = cellAt(table, place);
	if (!found) return null;
	const line = (name: string, unit: string, cell: DataCell) => ({
		name,
		value: [cell.text, cell.value === null ? '' : (cell.unit ?? unit)].join('')
	});
	const first = line(found.column.title, found.column.unit, found.cell);
	if (kindOf(scene.figure).marks !== 'items') return { title: found.row.name, lines: [first] };
	const others = table.columns.flatMap(({ title, unit }, index) => {
		const cell = found.row.cells[index];
		return cell && title !== place.column && cell.value !== null ? [{ title, unit, cell }] : [];
	});
	// A comparison of the value comes before values of other things.
	const ordered = sort(others, ({ title }) => (isChange(scene, title) ? 0 : 1));
	return {
		title: found.row.name,
		lines: [first, ...ordered.map(({ title, unit, cell }) => line(title, unit, cell))].slice(
			0,
			MOST
		)
	};
}
