/** A position in per cent of the plot, to 0.01: the same text from server and browser. */
export const position = (value: number): number => Math.round(value * 100) / 100 + 0;

/** How words at a position keep inside the plot: begun there, centred there, or ended there. */
export type Anchor = 'start' | 'middle' | 'end';

export function edgeAnchor(x: number): Anchor {
	if (x < 4) return 'start';
	return x > 96 ? 'end' : 'middle';
}
