import { extent, scaleLog, ticks, type ScaleLogarithmic } from 'd3';
import { position } from '../position.ts';

export interface LogTick {
	/** In per cent of the axis. */
	readonly at: number;
	readonly label: string;
}

/** How much of the axis stays free at both ends, so that the outermost bubbles are whole. */
const ROOM = 0.06;

/** An axis of powers over the positive values; where there is none, from 1 to 10. */
export function logScale(values: readonly number[]): ScaleLogarithmic<number, number> {
	const positive = values.filter((value) => value > 0);
	const [low = 1, high = 10] = extent(positive) as [number?, number?];
	// One value alone has a picture around it.
	const [from, to] = low === high ? [low / 3, high * 3] : [low, high];
	const room = (to / from) ** ROOM;
	return scaleLog([from / room, to * room], [0, 100]);
}

/** A value in per cent of the axis, kept within it; 0 has no logarithm and stands at the start. */
export const logPlaced = (scale: ScaleLogarithmic<number, number>, value: number): number =>
	value > 0 ? position(Math.min(100, Math.max(0, scale(value)))) : 0;

/** True of a value that the axis does not reach. */
export const isBeyond = (scale: ScaleLogarithmic<number, number>, value: number): boolean => {
	const [low = 0, high = 0] = scale.domain();
	return value < low || value > high;
};

/** The steps within a power of ten, from many to few. */
const STEPS = [[1, 2, 5], [1, 3], [1]] as const;

/** Round numbers within an axis of powers: as many as there is room for, at least two of them. */
export function logTicks([low, high]: readonly [number, number], most: number): number[] {
	const first = Math.floor(Math.log10(low));
	const last = Math.ceil(Math.log10(high));
	const within = (steps: readonly number[]): number[] =>
		Array.from({ length: last - first + 1 }, (_, index) => first + index)
			// Written with an exponent a number is exact: 0.2, not 0.2000…1.
			.flatMap((power) => steps.map((step) => Number(`${step}e${power}`)))
			.filter((value) => value >= low && value <= high);
	const found = STEPS.map(within);
	const roomy = found.find((all) => all.length >= 2 && all.length <= most);
	if (roomy) return roomy;
	const powers = found[2] ?? [];
	// Over very many powers of ten only some are written; over less than one it is nearly an even axis.
	return powers.length > most
		? powers.filter((_, index) => index % Math.ceil(powers.length / most) === 0)
		: ticks(low, high, most).filter((value) => value >= low && value <= high);
}
