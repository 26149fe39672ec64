import { element, GROUND, INK } from './element.ts';

/** The tones of tokens.css on paper. */
export const TONES = ['#e6e6e6', '#b3b3b3', '#7096f8', '#3460fb', '#0017c1', '#000060'];

/** A stroke of so many pixels, whatever the scale in which its path is given. */
export const stroked = (d: string, stroke: string, width = 1): string =>
	element('path', { d, stroke, 'stroke-width': width, 'vector-effect': 'non-scaling-stroke' });

/** The strokes over small bases: a dark one with a light rim is seen on every tone. */
export const smallStrokes = (d: string): string => stroked(d, GROUND, 3) + stroked(d, INK);
