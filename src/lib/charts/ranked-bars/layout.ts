import { extent, scaleLinear, type ScaleLinear } from 'd3';
import { position } from '../position.ts';
import { placed, rowAxis } from '../rows/axis.ts';
import { rowListLayout, type RowListLayout } from '../rows/layout.ts';
import { toneOf, type Tone } from '../rows/row.ts';
import type { BarRow, RankedBarsOptions } from './options.ts';

export interface Bar {
	readonly x: number;
	readonly width: number;
	/** The bar runs past the end of the axis and is cut there. */
	readonly cut: boolean;
}

/** Positions in per cent of the drawing column; `rank` counts equals once (1, 2, 2, 4). */
export interface PlacedBar extends BarRow {
	readonly rank: number | null;
	readonly tone: Tone;
	readonly bar: Bar | null;
	readonly tick: number | null;
}

/** From 0 over the values with a sound base, so that a ratio of 41 from one case sets no scale. */
function axisScale(
	rows: readonly BarRow[],
	references: RankedBarsOptions['references'] = []
): ScaleLinear<number, number> {
	const sound = rows.filter(({ small }) => !small);
	const values = (sound.some(({ value }) => value !== null) ? sound : rows).flatMap(
		({ value, comparison }) => [value ?? [], comparison ?? []].flat()
	);
	const [low, high] = extent([0, ...values, ...references.map(({ value }) => value)]);
	const domain = low === high ? [0, 1] : [low ?? 0, high ?? 1];
	return scaleLinear(domain, [0, 100]).nice(4);
}

function barOf(value: number, scale: ScaleLinear<number, number>): Bar {
	const [zero, end] = [placed(scale, 0), placed(scale, value)];
	const [low = 0, high = 1] = scale.domain();
	return {
		x: Math.min(zero, end),
		width: position(Math.abs(end - zero)),
		cut: value > high || value < low
	};
}

/** Values with a sound base are ranked among themselves; the others have no rank. */
function rankOf({ value, small }: BarRow, rows: readonly BarRow[]): number | null {
	if (value === null || small) return null;
	return 1 + rows.filter((other) => !other.small && (other.value ?? value) > value).length;
}

/** Where every bar of a ranked list stands; rows keep the order given, ranks follow the values. */
export function rankedBarsLayout(
	rows: readonly BarRow[],
	options: RankedBarsOptions
): RowListLayout<PlacedBar> {
	const scale = axisScale(rows, options.references);
	const bars = rows.map((row): PlacedBar => {
		const { value, comparison = null } = row;
		return {
			...row,
			rank: options.ranked === false ? null : rankOf(row, rows),
			tone: toneOf(row, rows),
			bar: value === null ? null : barOf(value, scale),
			tick: comparison === null ? null : placed(scale, comparison)
		};
	});
	const texts = rows.map(({ value, label, absent }) =>
		value === null ? (absent ?? options.words.missing) : label
	);
	return rowListLayout(bars, rowAxis(scale, options), texts, options);
}
