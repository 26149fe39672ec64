import { shortage } from '#settings';
import type { Label } from '#lib/base/language.ts';

/** One of the 人材不足分野: a named set of occupations and industries, ours and no official one. */
export interface ShortageField {
	/** Its part of an address, and its code where occupations are rolled up. */
	readonly id: string;
	readonly title: Label;
	/** Middle groups of the occupations that belong to it. */
	readonly occupations: readonly string[];
	/** Industries that belong to it; none where no published industry is it alone. */
	readonly industries: readonly string[];
	/** Why these and no others. */
	readonly reason: Label;
}

/** data/shortage.json. Its shape and codes are checked by `npm run data:check`. */
export const SHORTAGE_FIELDS: readonly ShortageField[] = shortage.fields;
