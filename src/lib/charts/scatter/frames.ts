import type { LabelFrame } from './labels.ts';

/** How large the plot is, in rem, and how large bubbles and letters in it. */
export interface ScatterFrame extends LabelFrame {
	/** The radius of the largest bubble. */
	readonly radius: number;
	/** The size of the letters of names. */
	readonly letter: number;
}

/**
 * The plot on a phone, on half a screen and on a whole one, without the column of its ticks. The
 * container queries of scatter.css choose between them by the same numbers:
 * tests/charts/scatter.test.ts holds both against each other.
 */
export const FRAMES = {
	n: { width: 15, widest: 32, height: 25, radius: 1.6, letter: 0.75, most: 14 },
	m: { width: 32, widest: 50, height: 28, radius: 2, letter: 0.75, most: 28 },
	w: { width: 50, widest: 70, height: 34, radius: 2.6, letter: 0.8125, most: 48 }
} as const satisfies Record<string, ScatterFrame>;

export type FrameId = keyof typeof FRAMES;

/** The column of the ticks beside the plot, in rem. */
export const GUTTER = 2.5;
