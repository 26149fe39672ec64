import { bisectRight } from 'd3';
import type { HeatmapOptions } from './options.ts';

/** How many tones the palette has, --heat-1 to --heat-6: each is darker on paper than the one before. */
export const TONES = 6;

/** The tone of a value, 1 to TONES; a value on a cut belongs to the tone above it. */
export const toneOf = (value: number, steps: readonly number[]): number =>
	bisectRight(steps, value) + 1;

export interface ToneWord {
	readonly tone: number;
	readonly label: string;
}

/** Every tone of the scale with the values that it stands for. Throws RangeError for too many steps. */
export function toneWords({ steps, formatStep, words }: HeatmapOptions): ToneWord[] {
	if (steps.length >= TONES) throw new RangeError(`${steps.length} steps for ${TONES} tones`);
	const cuts = steps.map(formatStep);
	return Array.from({ length: steps.length + 1 }, (_, index) => {
		const [low, high] = [cuts[index - 1], cuts[index]];
		const label =
			low === undefined
				? words.below(high ?? '')
				: high === undefined
					? words.from(low)
					: words.between(low, high);
		return { tone: index + 1, label };
	});
}
