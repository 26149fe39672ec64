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

/** The names of the codes in use, in the language of the page. */
export type ListingNames = Readonly<Record<Coded, Readonly<Record<string, string>>>>;

/** What every sentence and table of the bulletin needs. */
export interface BulletinScene extends Speech {
	readonly bulletin: BulletinWords;
	/** Whether the listings are made up. */
	readonly sample: boolean;
	readonly names: ListingNames;
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
