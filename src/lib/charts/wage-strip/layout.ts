import { scaleLinear } from 'd3';
import { placed } from '../rows/axis.ts';
import { textWidth } from '../text-width.ts';
import { labelLines, NARROWEST } from './labels.ts';
import type { StripMark, StripOptions } from './options.ts';

/** Every `x` in per cent of the strip. */
export interface PlacedMark extends StripMark {
	readonly x: number;
}

export interface PlacedLabel extends PlacedMark {
	/** Counted from the strip downwards. */
	readonly line: number;
}

export interface StripLayout {
	readonly ticks: readonly { readonly x: number; readonly label: string }[];
	/** From the lower to the upper mean; a band with one end known is none. */
	readonly band: { readonly x: number; readonly width: number } | null;
	/** What lies below the limit. */
	readonly below: number | null;
	readonly marks: readonly PlacedMark[];
	/** The planned wage has the line above the strip for itself. */
	readonly planned: PlacedMark | null;
	readonly labels: readonly PlacedLabel[];
	readonly lines: number;
}

/** As many ticks as a phone has room for. */
function ticksOf({ range, formatTick }: StripOptions) {
	const scale = scaleLinear([range.min, range.max], [0, 100]);
	for (const wanted of [5, 4, 3, 2]) {
		const ticks = scale.ticks(wanted).map((value) => ({
			x: placed(scale, value),
			label: formatTick(value)
		}));
		const width = ticks.reduce((sum, { label }) => sum + textWidth(label) + 1, 0);
		if (width <= NARROWEST) return ticks;
	}
	return [];
}

/**
 * Where everything stands on one axis of pay, which need not begin at 0: values are positions, not
 * lengths. Throws RangeError where a band is upside down.
 */
export function stripLayout(marks: readonly StripMark[], options: StripOptions): StripLayout {
	const scale = scaleLinear([options.range.min, options.range.max], [0, 100]);
	const all = marks.map((mark) => ({ ...mark, x: placed(scale, mark.value) }));
	const one = (sign: StripMark['sign']) => all.find((mark) => mark.sign === sign) ?? null;
	const [lower, upper, limit] = [one('lower'), one('upper'), one('limit')];
	if (lower && upper && lower.value > upper.value)
		throw new RangeError(`band upside down: from ${lower.value} to ${upper.value}`);
	const named = all.filter(({ sign, label }) => sign !== 'planned' && label !== '');
	const lines = labelLines(named.map(({ x, label }) => ({ x, text: label })));
	return {
		ticks: ticksOf(options),
		band: lower && upper && { x: lower.x, width: Math.round((upper.x - lower.x) * 100) / 100 },
		below: limit && limit.x,
		// What is one of many lies under what has a name.
		marks: [...all].sort((a, b) => Number(b.sign === 'near') - Number(a.sign === 'near')),
		planned: one('planned'),
		labels: named.map((mark, index) => ({ ...mark, line: lines[index] ?? 0 })),
		lines: lines.length === 0 ? 0 : Math.max(...lines) + 1
	};
}
