import { element } from './element.ts';
import { colour, GROUND, INK } from './palette.ts';

/** The tones of a heatmap on paper. */
export const TONES = [1, 2, 3, 4, 5, 6].map((tone) => colour(`heat-${tone}`));

/** A stroke of so many pixels, whatever the scale in which its path is given. */
export const stroked = (d: string, stroke: string, width = 1): string =>
	element('path', { d, stroke, 'stroke-width': width, 'vector-effect': 'non-scaling-stroke' });

/** The strokes over small bases: a dark one with a light rim is seen on every tone. */
export const smallStrokes = (d: string): string => stroked(d, GROUND, 3) + stroked(d, INK);
