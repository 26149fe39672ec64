import type { AxisWord, RowAxis } from './axis.ts';

/** CSS backgrounds for hairlines over a whole list: no element is needed in each row. */
const hairlines = (words: readonly Pick<AxisWord, 'x'>[], line: string, width: number): string =>
	words.map(({ x }) => `linear-gradient(${line}) ${x}% 0 / ${width}px 100% no-repeat`).join(', ') ||
	'none';

/** The lines of an axis, behind the bars; that of 0 is stronger where bars go both ways. */
export const tickLines = ({ ticks, zero }: Pick<RowAxis, 'ticks' | 'zero'>): string =>
	[
		...(zero === null ? [] : [hairlines([{ x: zero }], 'var(--control-border) 0 0', 1)]),
		hairlines(ticks, 'var(--rule-quiet) 0 0', 1)
	].join(', ');

/** Reference lines over the bars: a rim in the colour of the ground sets them off. */
export const referenceLines = (references: readonly AxisWord[]): string =>
	hairlines(references, 'to right, var(--ground) 1px, var(--ink) 1px 2px, var(--ground) 2px', 3);
