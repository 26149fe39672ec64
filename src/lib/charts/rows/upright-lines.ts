import type { AxisWord } from './axis.ts';

/** CSS backgrounds for hairlines over a whole list: no element is needed in each row. */
const hairlines = (words: readonly AxisWord[], line: string, width: number): string =>
	words.map(({ x }) => `linear-gradient(${line}) ${x}% 0 / ${width}px 100% no-repeat`).join(', ') ||
	'none';

/** The lines of an axis, behind the bars. */
export const tickLines = (ticks: readonly AxisWord[]): string =>
	hairlines(ticks, 'var(--rule-quiet) 0 0', 1);

/** Reference lines over the bars: a rim in the colour of the ground sets them off. */
export const referenceLines = (references: readonly AxisWord[]): string =>
	hairlines(references, 'to right, var(--ground) 1px, var(--ink) 1px 2px, var(--ground) 2px', 3);
