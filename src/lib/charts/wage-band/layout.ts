import type { ScaleLinear } from 'd3';
import { position } from '../position.ts';
import { placed, rangeScale, rowAxis } from '../rows/axis.ts';
import { rowListLayout, type RowListLayout } from '../rows/layout.ts';
import { toneOf, type Tone } from '../rows/row.ts';
import type { BandRow, WageBandOptions } from './options.ts';

/** Positions in per cent of the drawing column; a band with one end known has width 0. */
export interface PlacedBand extends BandRow {
	readonly tone: Tone;
	readonly band: { readonly x: number; readonly width: number } | null;
	readonly diamond: number | null;
	/** The ends that are known, left to right: whoever points at a half of the band means one of them. */
	readonly ends: string;
}

function bandOf(
	{ id, lower, upper }: BandRow,
	scale: ScaleLinear<number, number>
): PlacedBand['band'] {
	if (lower !== null && upper !== null && lower > upper) {
		throw new RangeError(`band upside down: ${id} from ${lower} to ${upper}`);
	}
	const from = lower ?? upper;
	const to = upper ?? lower;
	if (from === null || to === null) return null;
	const x = placed(scale, from);
	return { x, width: position(placed(scale, to) - x) };
}

/** The printed band of a row: both ends, the one that is known, or null. */
export function bandLabel({ lower, upper, labels }: BandRow): string | null {
	if (lower === null) return upper === null ? null : `–${labels.upper}`;
	return upper === null ? `${labels.lower}–` : `${labels.lower}–${labels.upper}`;
}

/**
 * Where every band stands on one axis that need not begin at 0: bands are positions, not lengths.
 * Throws RangeError where a band's lower end is above its upper one.
 */
export function wageBandLayout(
	rows: readonly BandRow[],
	options: WageBandOptions
): RowListLayout<PlacedBand> {
	const values = rows.flatMap(({ lower, upper, mark }) =>
		[lower, upper, mark].filter((value) => value !== null)
	);
	const scale = rangeScale([...values, ...(options.references ?? []).map(({ value }) => value)]);
	const bands = rows.map((row) => ({
		...row,
		tone: toneOf(row, rows),
		band: bandOf(row, scale),
		diamond: row.mark === null ? null : placed(scale, row.mark),
		ends: (['lower', 'upper'] as const).filter((end) => row[end] !== null).join(' ')
	}));
	const texts = rows.flatMap((row) => [
		bandLabel(row) ?? row.absent ?? options.words.missing,
		row.mark === null ? '' : `◆ ${row.labels.mark}`
	]);
	return rowListLayout(bands, rowAxis(scale, options), texts, options);
}
