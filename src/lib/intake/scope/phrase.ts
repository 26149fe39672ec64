/** What a table may be limited to, beside its place and period; each is asked for on its own. */
export const ASPECTS = [
	'adjustment',
	'basis',
	'part',
	'term',
	'contract',
	'graduates',
	'sex',
	'age',
	'mean',
	'pay',
	'group',
	'figure',
	'nature',
	'unit'
] as const;

export type Aspect = (typeof ASPECTS)[number];

/**
 * A phrase that was understood as a whole: パートを除く is `part` `without`. Units are `count` or
 * `yen` with their power of ten: 百人 is `count 2`.
 */
export interface Phrase {
	readonly aspect: Aspect;
	readonly value: string;
	readonly text: string;
}

/** Words that speak of an aspect and were not understood as a whole. */
export interface Doubt {
	readonly aspect: Aspect;
	readonly text: string;
}

/** How a phrase is written, and what it says; null where it is known and limits nothing. */
export interface Writing {
	readonly aspect: Aspect;
	readonly value: string | null;
	readonly pattern: RegExp;
}

/** Writings of one aspect in the order in which they are tried; texts are those of `scopeText`. */
export const writings = (
	aspect: Aspect,
	patterns: readonly (readonly [value: string | null, pattern: string])[]
): Writing[] =>
	patterns.map(([value, pattern]) => ({ aspect, value, pattern: new RegExp(pattern, 'g') }));

/** Where a part of a text begins and ends: 一般 alone is a scope, 一般 in 一般事務 is not. */
export const ALONE = {
	before: '(?<=^|[()\\[\\]【】「」『』〔〕<>・、,:/_\\-\\s])',
	after: '(?=$|[()\\[\\]【】「」『』〔〕<>・、,:/_\\-\\s])'
} as const;
