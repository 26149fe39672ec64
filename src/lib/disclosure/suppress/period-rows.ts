import type { Dataset } from '#lib/catalogue/dataset.ts';
import { cellOf, csvText, type Csv } from '#lib/contract/csv.ts';
import type { Grid } from './grid.ts';
import type { Values } from './period-table.ts';

/** The rows of one period by their cells. */
export interface PeriodRows {
	/** The period, as `2026-10`. */
	readonly name: string;
	readonly csv: Csv;
	readonly rows: ReadonlyMap<number, readonly string[]>;
	/** The codes of a row's other dimensions with a space between: the same in every period. */
	readonly keys: ReadonlyMap<number, string>;
	readonly values: Values;
}

/** @throws RangeError for a file that covers more than one period */
export function periodRows(grid: Grid, csv: Csv): PeriodRows {
	const { header } = csv;
	const columns = grid.counts.map((count) => header.indexOf(count));
	const names = new Set(csv.rows.map((row) => cellOf(csv, row, 'time_period')));
	if (names.size > 1) throw new RangeError('a table that is suppressed has a file for each period');
	const rows = new Map<number, readonly string[]>();
	const keys = new Map<number, string>();
	const values: (readonly (number | null)[] | undefined)[] = [];
	const valueOf = (text = '', codes: readonly string[] = [], count = '') =>
		text !== '' ? Number(text) : grid.exists(codes, count) ? NaN : null;
	for (const { cells } of csv.rows) {
		const cell = cellAt(grid, header, cells);
		const codes = codesAt(grid, header, cells);
		rows.set(cell, cells);
		keys.set(cell, codes.join(' '));
		values[cell] = columns.map((column, count) =>
			valueOf(cells[column], codes, grid.counts[count])
		);
	}
	return { name: [...names][0] ?? '', csv, rows, keys, values };
}

const codesAt = (grid: Grid, header: readonly string[], cells: readonly string[]): string[] =>
	grid.axes.map(({ dimension }) => cells[header.indexOf(dimension)] ?? '');

const cellAt = (grid: Grid, header: readonly string[], cells: readonly string[]): number =>
	codesAt(grid, header, cells).reduce((sum, code, index) => {
		const axis = grid.axes[index];
		return sum + (axis?.members.get(code) ?? 0) * (axis?.stride ?? 0);
	}, 0);

/** The file with the rows withheld: no value, and the status that says why. */
export function withoutCells(
	dataset: Dataset,
	grid: Grid,
	{ header, rows }: Csv,
	withheld: ReadonlySet<number>
): string {
	const status = header.indexOf('obs_status');
	const measures = new Set(Object.keys(dataset.measures).map((id) => header.indexOf(id)));
	return csvText(
		header,
		rows.map(({ cells }) =>
			withheld.has(cellAt(grid, header, cells)) && [...measures].some((at) => cells[at])
				? cells.map((cell, at) => (at === status ? 'Q' : measures.has(at) ? '' : cell))
				: cells
		)
	);
}
