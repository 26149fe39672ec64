import type { Label } from '#lib/base/language.ts';
import { halfWidth, matchKey } from '../normalise/width.ts';
import { holdsFigures } from './figures.ts';
import type { RowProfile } from './profile.ts';

export type RowKind =
	| { readonly kind: 'data' }
	| { readonly kind: 'note' }
	/** Begins as a footnote does, and holds figures. */
	| { readonly kind: 'doubt' }
	| { readonly kind: 'leave'; readonly reason: Label };

const known = new Map<string, RegExp>();

/** A profile's pattern, made once: it is asked for at every row. */
function compiled(pattern: string): RegExp {
	const found = known.get(pattern) ?? new RegExp(pattern, 'u');
	known.set(pattern, found);
	return found;
}

/**
 * What a row is by the text of its first filled cell. What begins as a footnote and holds figures
 * is neither taken nor passed over: a mark before a label must not make a month disappear.
 * @param cells those of the table's columns
 */
export function rowKind(
	{ notes = [], leave = [] }: RowProfile,
	cells: readonly string[],
	first: string
): RowKind {
	const text = halfWidth(first).trim();
	if (notes.some((pattern) => compiled(pattern).test(text)))
		return { kind: holdsFigures(cells) ? 'doubt' : 'note' };
	const left = leave.find(({ pattern }) => compiled(pattern).test(text));
	return left ? { kind: 'leave', reason: left.reason } : { kind: 'data' };
}

/** The name of the other classification that a label belongs to, or null. */
export function foreignName({ foreign = [] }: RowProfile, label: string): Label | null {
	const key = matchKey(label);
	const found = foreign.find(({ labels }) => labels.some((one) => matchKey(one) === key));
	return found?.name ?? null;
}
