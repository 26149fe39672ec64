import { periodLabel } from '#lib/base/period.ts';
import type { HeatmapOptions, HeatRow } from './options.ts';

/** A cell by its row and column. */
export interface HeatPlace {
	readonly row: number;
	readonly column: number;
}

/** What a cell says, in parts for the eye and as one text for speech. */
export interface HeatReading {
	readonly name: string;
	readonly period: string;
	readonly value: string;
	readonly text: string;
}

export function heatReading(
	{ row, column }: HeatPlace,
	rows: readonly HeatRow[],
	{ first, frequency, language, formatCell, words }: HeatmapOptions
): HeatReading {
	const { name = '', cells = [] } = rows[row] ?? {};
	const cell = cells[column];
	const period = periodLabel({ frequency, index: first + column }, language);
	const value =
		cell?.value == null
			? words.missing
			: cell.small
				? `${formatCell(cell.value)}${language === 'en' ? ` (${words.small})` : `（${words.small}）`}`
				: formatCell(cell.value);
	return { name, period, value, text: [name, period, value].join(language === 'en' ? ', ' : '、') };
}

/** Where a key leads from a cell; null for a key that does not move. */
export function moved(
	{ row, column }: HeatPlace,
	key: string,
	rows: readonly HeatRow[]
): HeatPlace | null {
	const columns = rows[row]?.cells.length ?? 0;
	const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
	const heading = (step: 1 | -1) => {
		let at = row + step;
		while (rows[at] && !rows[at]?.heading) at += step;
		return within(at, rows.length);
	};
	const rowOf: Record<string, () => number> = {
		ArrowUp: () => within(row - 1, rows.length),
		ArrowDown: () => within(row + 1, rows.length),
		PageUp: () => heading(-1),
		PageDown: () => heading(1)
	};
	const columnOf: Record<string, () => number> = {
		ArrowLeft: () => within(column - 1, columns),
		ArrowRight: () => within(column + 1, columns),
		Home: () => 0,
		End: () => columns - 1
	};
	const up = rowOf[key];
	if (up) return { row: up(), column };
	const along = columnOf[key];
	return along ? { row, column: along() } : null;
}
