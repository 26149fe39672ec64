import { position } from '../position.ts';
import { xTicks } from '../time-series/x-ticks.ts';
import type { HeatCell, HeatmapOptions, HeatRow } from './options.ts';
import { toneOf, toneWords, type ToneWord } from './tones.ts';

/** All cells of one tone in a row, as path data. */
export interface HeatRun {
	readonly tone: number;
	readonly d: string;
}

/** A row drawn in a box of `columns` × 1: neighbours of one tone are one rectangle. */
export interface PlacedHeatRow {
	readonly id: string;
	readonly name: string;
	readonly href?: string;
	readonly heading: boolean;
	readonly runs: readonly HeatRun[];
	/** A stroke in every cell without a value. */
	readonly missing: string;
	/** A stroke over every cell that rests on few cases. */
	readonly small: string;
}

export interface HeatTick {
	/** The left edge of its column, in per cent. */
	readonly x: number;
	readonly label: string;
	readonly priority: 'major' | 'minor';
}

export interface HeatmapLayout {
	readonly columns: number;
	readonly rows: readonly PlacedHeatRow[];
	readonly ticks: readonly HeatTick[];
	readonly tones: readonly ToneWord[];
}

function runs(cells: readonly HeatCell[], steps: readonly number[]): HeatRun[] {
	const tones = cells.map(({ value }) => (value === null ? null : toneOf(value, steps)));
	const paths = new Map<number, string>();
	for (let start = 0; start < tones.length;) {
		const tone = tones[start] ?? null;
		let end = start + 1;
		while (end < tones.length && tones[end] === tone) end += 1;
		const width = end - start;
		if (tone !== null) paths.set(tone, `${paths.get(tone) ?? ''}M${start} 0h${width}v1h-${width}z`);
		start = end;
	}
	return [...paths].sort(([a], [b]) => a - b).map(([tone, d]) => ({ tone, d }));
}

const strokes = (cells: readonly HeatCell[], wanted: (cell: HeatCell) => boolean): string =>
	cells.map((cell, column) => (wanted(cell) ? `M${column + 0.1} .9l.8-.8` : '')).join('');

/** Where everything of a heatmap stands: rows in the order given, one column for each period. */
export function heatmapLayout(rows: readonly HeatRow[], options: HeatmapOptions): HeatmapLayout {
	const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
	const last = options.first + columns - 1;
	return {
		columns,
		rows: rows.map(({ cells, ...row }) => ({
			...row,
			runs: runs(cells, options.steps),
			missing: strokes(cells, ({ value }) => value === null),
			small: strokes(cells, ({ value, small }) => small && value !== null)
		})),
		ticks:
			columns === 0
				? []
				: xTicks([options.first, last], { ...options, yearStart: 'april' }).map(
						({ index, label, priority }) => ({
							x: position(((index - options.first) / columns) * 100),
							label,
							priority
						})
					),
		tones: toneWords(options)
	};
}
