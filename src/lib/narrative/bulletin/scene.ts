import { formatNumber } from '#lib/base/number.ts';
import { period, periodLabel } from '#lib/base/period.ts';
import type { BulletinWords } from '#lib/base/words/bulletin/ja.ts';
import type { Speech } from '../speech.ts';
import type { Listing } from '#lib/listings/listing.ts';

/** The columns of a listing that hold codes. */
export const CODED = [
	'occupation',
	'form',
	'municipality',
	'office',
	'stage',
	'industry',
	'wageType'
] as const satisfies readonly (keyof Listing)[];

export type Coded = (typeof CODED)[number];

/** Columns whose codes follow one another: a process is told from its beginning, not by size. */
export const ORDINAL: ReadonlySet<Coded> = new Set(['stage']);

/** The names of the codes in use, in the language of the page. */
export type ListingNames = Readonly<Record<Coded, Readonly<Record<string, string>>>>;

/** The same codes as their lists order them: an object would put those that look like numbers first. */
export type CodeOrder = Readonly<Record<Coded, readonly string[]>>;

/** What every sentence and table of the bulletin needs. */
export interface BulletinScene extends Speech {
	readonly bulletin: BulletinWords;
	/** Whether the listings are made up. */
	readonly sample: boolean;
	readonly names: ListingNames;
	readonly order: CodeOrder;
}

/** Counted codes of a column in the order of their list where they have one; what is unstated last. */
export function inOwnOrder<T extends { readonly code: string }>(
	{ order }: Pick<BulletinScene, 'order'>,
	column: Coded,
	counted: readonly T[]
): readonly T[] {
	if (!ORDINAL.has(column)) return counted;
	const place = ({ code }: T) => {
		const at = order[column].indexOf(code);
		return at < 0 ? Infinity : at;
	};
	return counted.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

export const nameOf = (
	{ names, bulletin: words }: BulletinScene,
	column: Coded,
	code: string
): string => (code === '' ? words.unstated : (names[column][code] ?? code));

export const openingsText = ({ bulletin: words, language }: BulletinScene, value: number): string =>
	words.count.openings(formatNumber(value, language));

export const listingsText = ({ bulletin: words, language }: BulletinScene, value: number): string =>
	words.count.listings(formatNumber(value, language));

export const monthText = (
	{ language }: Pick<Speech, 'language'>,
	month: string,
	withEra = false
): string => periodLabel(period(month), language, withEra);

/** Joins items of a sentence as its language does. */
export const listed = ({ language }: BulletinScene, items: readonly string[]): string =>
	items.join(language === 'en' ? ', ' : '、');
