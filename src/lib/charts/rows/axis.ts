import { extent, scaleLinear, type ScaleLinear } from 'd3';
import { edgeAnchor, position, type Anchor } from '../position.ts';
import { textWidth } from '../text-width.ts';
import type { RowListOptions } from './row.ts';

export interface AxisWord {
	readonly x: number;
	readonly label: string;
	readonly anchor: Anchor;
	/** Keeps its line and loses its word on narrow columns. */
	readonly minor?: boolean;
	/** It stands for 0. */
	readonly isZero?: boolean;
}

/** The axis that all rows share; every `x` in per cent of the drawing column. */
export interface RowAxis {
	readonly ticks: readonly AxisWord[];
	readonly references: readonly AxisWord[];
	/** Where 0 stands, if values lie on both sides of it. */
	readonly zero: number | null;
	readonly unit: string;
}

const TICKS = 4;
/** About how many em the words of ticks may take on a phone. */
const NARROW = 19;

/** A scale of positions, not lengths: it goes from the lowest to the highest value, and need not begin at 0. */
export function rangeScale(values: readonly number[]): ScaleLinear<number, number> {
	const [low = 0, high = 1] = extent(values) as [number?, number?];
	const room = low === high ? Math.abs(low) * 0.1 || 1 : 0;
	return scaleLinear([low - room, high + room], [0, 100]).nice(4);
}

/** A value on the axis in per cent, kept within 0–100. */
export const placed = (scale: ScaleLinear<number, number>, value: number): number =>
	position(Math.min(100, Math.max(0, scale(value))));

/** Where all words do not fit on a narrow column, every second one steps back; that of 0 stays. */
function thinned(ticks: readonly (AxisWord & { readonly value: number })[]): AxisWord[] {
	const width = ticks.reduce((sum, { label }) => sum + textWidth(label) + 1, 0);
	const zero = Math.max(
		0,
		ticks.findIndex(({ value }) => value === 0)
	);
	return ticks.map(({ x, label, anchor, value }, index) => ({
		x,
		label,
		anchor,
		...(value === 0 ? { isZero: true } : {}),
		...(width > NARROW && (index - zero) % 2 !== 0 ? { minor: true } : {})
	}));
}

/** The ticks and references of a scale on to 0–100; the first tick is the axis's own start. */
export function rowAxis(
	scale: ScaleLinear<number, number>,
	{ formatTick, references = [], unit = '' }: RowListOptions
): RowAxis {
	const word = (value: number, label: string): AxisWord => {
		const x = placed(scale, value);
		return { x, label, anchor: edgeAnchor(x) };
	};
	const [low = 0] = scale.domain();
	return {
		zero: low < 0 ? placed(scale, 0) : null,
		ticks: thinned(
			scale.ticks(TICKS).map((value) => ({ value, ...word(value, formatTick(value)) }))
		),
		references: references.map(({ value, label }) => word(value, label)),
		unit
	};
}
