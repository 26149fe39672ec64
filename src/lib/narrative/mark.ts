import type { Chosen } from '#lib/query/question.ts';
import type { Scene } from './scene.ts';

/** What is pointed at in a chart. A kind that has no such thing leaves it out. */
export interface Mark {
	/** The code of an item. */
	readonly row?: string;
	/** The index of a period. */
	readonly period?: number;
	/** The id of a line, of a mark among several, or of an end of a band. */
	readonly line?: string;
}

/** What a mark draws: a measure in the rows that have these codes, or its change on the year. */
export type Drawn = { readonly measure: string; readonly where: Chosen } | 'change';

/** The codes that all items of a figure share. */
export const sharedCodes = ({ figure, chosen }: Scene): Chosen =>
	Object.fromEntries(Object.entries(chosen).filter(([dimension]) => dimension !== figure.across));
