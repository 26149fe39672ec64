import type { ScaleLinear } from 'd3';
import { edgeAnchor, position, type Anchor } from '../position.ts';
import type { RowListOptions } from './row.ts';

export interface AxisWord {
	readonly x: number;
	readonly label: string;
	readonly anchor: Anchor;
}

/** The axis that all rows share; every `x` in per cent of the drawing column. */
export interface RowAxis {
	readonly ticks: readonly AxisWord[];
	readonly references: readonly AxisWord[];
	readonly unit: string;
}

const TICKS = 4;

/** A value on the axis in per cent, kept within 0–100. */
export const placed = (scale: ScaleLinear<number, number>, value: number): number =>
	position(Math.min(100, Math.max(0, scale(value))));

/** The ticks and references of a scale on to 0–100; the first tick is the axis's own start. */
export function rowAxis(
	scale: ScaleLinear<number, number>,
	{ formatTick, references = [], unit = '' }: RowListOptions
): RowAxis {
	const word = (value: number, label: string): AxisWord => {
		const x = placed(scale, value);
		return { x, label, anchor: edgeAnchor(x) };
	};
	return {
		ticks: scale.ticks(TICKS).map((value) => word(value, formatTick(value))),
		references: references.map(({ value, label }) => word(value, label)),
		unit
	};
}
