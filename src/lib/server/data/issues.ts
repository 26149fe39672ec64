import { group } from 'd3';
import type { BulletinWords } from '#lib/base/words/bulletin/ja.ts';
import { BULLETIN } from '#lib/catalogue/bulletin.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { hasPage } from '#lib/catalogue/pages.ts';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import { listingOf, type Issue, type Listing } from '#lib/listings/listing.ts';
import { once } from './once.ts';
import { isSample, publishedCsv, publishedFiles } from './published.ts';

const LISTINGS = dataset('semiconductor-listings');
const CORRECTIONS = dataset('semiconductor-corrections');

export const issuesAreSample = (): boolean => isSample(LISTINGS);

/** Stands before whatever leaves the site, in its language; empty where the issues are real. */
export const sampleMark = ({ mail }: Pick<BulletinWords, 'mail'>): string =>
	issuesAreSample() ? mail.sample : '';

/** Every issue that is published, oldest first, with the rows that may be shown. */
export const issues = once((): readonly Issue[] =>
	(hasPage('semiconductor') ? publishedFiles(LISTINGS) : []).map(({ path }) => {
		const csv = parseCsv(publishedCsv(LISTINGS, path));
		return {
			month: path.slice(LISTINGS.id.length + 1, -'.csv'.length),
			listings: csv.rows.flatMap((row) => listingOf((column) => cellOf(csv, row, column)) ?? [])
		};
	})
);

export const issueOf = (month: string): Issue | undefined =>
	issues().find((issue) => issue.month === month);

export const issueBefore = (month: string): Issue | undefined =>
	issues()[issues().findIndex((issue) => issue.month === month) - 1];

/** A listing as one issue shows it. */
export interface Standing {
	readonly month: string;
	readonly listing: Listing;
}

/** Each listing by its number, with the issues in which it stood, oldest first. */
export const standings = once((): ReadonlyMap<string, readonly Standing[]> =>
	group(
		issues().flatMap(({ month, listings }) => listings.map((listing) => ({ month, listing }))),
		({ listing }) => listing.number
	)
);

/** Whether the listings of an issue have pages; what stands in a later one too has its page by that. */
export const haveListingPages = (month: string): boolean =>
	issues()
		.slice(-BULLETIN.listingPages.issues)
		.some((issue) => issue.month === month);

export interface Correction {
	readonly number: string;
	readonly correctedOn: string;
	readonly field: string;
	readonly before: string;
	readonly after: string;
	readonly reason: string;
}

/** What was mended in an issue, of the listings that it shows and the columns that they show. */
export function corrections({ month, listings }: Issue): Correction[] {
	const shown = new Map(listings.map((one) => [one.number, one]));
	return publishedFiles(CORRECTIONS)
		.flatMap(({ path }) => {
			const csv = parseCsv(publishedCsv(CORRECTIONS, path));
			return csv.rows.map((row) => (column: string) => cellOf(csv, row, column));
		})
		.filter((cell) => cell('time_period') === month)
		.filter((cell) => {
			const listing = shown.get(cell('listing_number'));
			return listing && (cell('field') !== 'employer' || listing.employer !== '');
		})
		.map((cell) => ({
			number: cell('listing_number'),
			correctedOn: cell('corrected_on'),
			field: cell('field'),
			before: cell('old_value'),
			after: cell('new_value'),
			reason: cell('reason')
		}));
}
