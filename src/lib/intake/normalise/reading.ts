import type { Sighting, Spot } from '#lib/contract/sighting.ts';
import type { Rule, Words } from '#lib/contract/rule.ts';
import { sighting } from '#lib/contract/sighting.ts';

/**
 * What was done to a text on the way to its value:
 * - `width` full-width → half-width, `space` spaces taken away, `separator` thousands commas
 * - `sign` △ ▲ − → -, `unit` a unit taken off, `scale` 千円 → 円, `mark` ※ *1 taken off
 * - `status` p and r, `not-published` － … x → null
 * - `period` a writing of a period → its code, `inherited` the year or era above, `day` left out
 * - `code` a name → its code, `ditto` 〃 → the cell above
 */
export type ChangeKind =
	| 'width'
	| 'space'
	| 'separator'
	| 'sign'
	| 'unit'
	| 'scale'
	| 'mark'
	| 'status'
	| 'not-published'
	| 'period'
	| 'inherited'
	| 'day'
	| 'code'
	| 'ditto';

export interface Change {
	readonly kind: ChangeKind;
	readonly from: string;
	readonly to: string;
}

/** A rule that a text breaks, before it is known where the text stands. */
export interface Fault {
	readonly rule: Rule;
	readonly words: Words;
}

/**
 * A value and the way to it. `value` is null where nothing is published, and where a fault of
 * severity error refuses the text: `faults` tells the two apart.
 */
export interface Reading<T> {
	readonly value: T | null;
	readonly changes: readonly Change[];
	readonly faults: readonly Fault[];
}

export const refusal = (rule: Rule, words: Words = {}): Reading<never> => ({
	value: null,
	changes: [],
	faults: [{ rule, words }]
});

export const isRefused = ({ faults }: Reading<unknown>): boolean =>
	faults.some(({ rule }) => rule.severity === 'error');

/** The faults of a reading where its cell stands. */
export const faultSightings = (reading: Reading<unknown>, spot: Spot): Sighting[] =>
	reading.faults.map(({ rule, words }) => sighting(rule, spot, words));

/** Collects changes while a text is taken apart. */
export class Steps {
	readonly changes: Change[] = [];
	text: string;

	constructor(text: string) {
		this.text = text;
	}

	/** Goes on with another text, and records the change if it is one. */
	to(kind: ChangeKind, next: string): this {
		if (next !== this.text) this.changes.push({ kind, from: this.text, to: next });
		this.text = next;
		return this;
	}
}
