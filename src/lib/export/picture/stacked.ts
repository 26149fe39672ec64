import { element } from './element.ts';
import type { Drawing } from './frame.ts';

const BETWEEN = 28;

/** Two drawings, one below the other. */
export const stacked = (upper: Drawing, lower: Drawing): Drawing => ({
	svg: upper.svg + element('g', { transform: `translate(0 ${upper.height + BETWEEN})` }, lower.svg),
	height: upper.height + BETWEEN + lower.height
});
