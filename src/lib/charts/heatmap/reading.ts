import { periodLabel } from '#lib/base/period.ts';
import { punctuation } from '#lib/base/punctuation.ts';
import type { HeatmapOptions, HeatRow } from './options.ts';

/** A cell by the id of its row and the index of its period: rows and columns may come to stand elsewhere. */
export interface HeatPlace {
	readonly row: string;
	readonly period: number;
}

/** What a cell says, in parts for the eye and as one text for speech. */
export interface HeatReading {
	readonly name: string;
	readonly period: string;
	readonly value: string;
	readonly text: string;
}

export function heatReading(
	{ row, period }: HeatPlace,
	rows: readonly HeatRow[],
	{ first, frequency, language, formatCell, words }: HeatmapOptions
): HeatReading {
	const { name = '', cells = [] } = rows.find(({ id }) => id === row) ?? {};
	const cell = cells[period - first];
	const at = periodLabel({ frequency, index: period }, language);
	const value =
		cell?.value == null
			? words.missing
			: cell.small
				? `${formatCell(cell.value)}${punctuation(language).bracketed(words.small)}`
				: formatCell(cell.value);
	return { name, period: at, value, text: [name, at, value].join(language === 'en' ? ', ' : '、') };
}

/** Where a cell stands now, counted row by row; -1 where it no longer does. */
export function cellIndex(
	{ row, period }: HeatPlace,
	rows: readonly HeatRow[],
	first: number
): number {
	const at = rows.findIndex(({ id }) => id === row);
	const columns = rows[at]?.cells.length ?? 0;
	const column = period - first;
	return column >= 0 && column < columns ? at * columns + column : -1;
}

/** The cell that stands at an index, kept within the heatmap; null where there is none at all. */
export function cellPlace(
	index: number,
	rows: readonly HeatRow[],
	first: number
): HeatPlace | null {
	const columns = rows[0]?.cells.length ?? 0;
	const at = Math.min(rows.length * columns - 1, Math.max(0, index));
	const row = rows[Math.floor(at / columns)];
	return row ? { row: row.id, period: first + (at % columns) } : null;
}

/** Where a key leads from a cell; null for a key that does not move. */
export function moved(
	{ row, period }: HeatPlace,
	key: string,
	rows: readonly HeatRow[],
	first: number
): HeatPlace | null {
	const at = rows.findIndex(({ id }) => id === row);
	const columns = rows[at]?.cells.length ?? 0;
	const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
	const heading = (step: 1 | -1) => {
		let next = at + step;
		while (rows[next] && !rows[next]?.heading) next += step;
		return next;
	};
	const rowOf: Record<string, () => number> = {
		ArrowUp: () => at - 1,
		ArrowDown: () => at + 1,
		PageUp: () => heading(-1),
		PageDown: () => heading(1)
	};
	const columnOf: Record<string, () => number> = {
		ArrowLeft: () => period - first - 1,
		ArrowRight: () => period - first + 1,
		Home: () => 0,
		End: () => columns - 1
	};
	const up = rowOf[key];
	if (up) return { row: rows[within(up(), rows.length)]?.id ?? row, period };
	const along = columnOf[key];
	return along ? { row, period: first + within(along(), columns) } : null;
}
