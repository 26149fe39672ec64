import { periodCode } from '#lib/base/period.ts';
import type { DataTable, Place } from '#lib/narrative/data-table.ts';
import type { Scene } from '#lib/narrative/scene.ts';

/** The column of what is drawn: a series has its main line first. */
const drawnColumn = ({ figure, measure }: Scene): number =>
	figure.kind === 'series' ? 0 : Math.max(0, figure.measures.indexOf(measure));

const rowOf = (table: DataTable, code: string | undefined): number =>
	table.rows.findIndex((row) => row.code === code);

/** The cell of a bar or band that was clicked; what has a use of its own keeps it. */
export function placeInPlot(
	scene: Scene,
	table: DataTable,
	target: EventTarget | null
): Place | null {
	if (!(target instanceof Element) || target.closest('button, summary, a')) return null;
	const row = rowOf(table, target.closest<HTMLElement>('[data-row]')?.dataset['row']);
	return row < 0 ? null : { row, column: drawnColumn(scene) };
}

/** The cell of the period that is being read in a time series. */
export function placeOfReading(
	scene: Scene,
	table: DataTable,
	target: EventTarget | null
): Place | null {
	if (!(target instanceof HTMLInputElement) || target.type !== 'range') return null;
	const { frequency } = scene.dataset;
	const row = rowOf(table, periodCode({ frequency, index: target.valueAsNumber }));
	return row < 0 ? null : { row, column: 0 };
}

/** What is explained where nothing was pointed at: the total, or the newest value of a series. */
export function firstPlace(scene: Scene, table: DataTable): Place {
	const column = drawnColumn(scene);
	const known = table.rows.flatMap(({ cells }, row) => (cells[column]?.value == null ? [] : row));
	return { row: (scene.figure.kind === 'series' ? known.at(-1) : known[0]) ?? 0, column };
}
