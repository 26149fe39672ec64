import type { BulletinScene } from '#lib/narrative/bulletin/scene.ts';
import type { Changes } from '#lib/listings/changes.ts';
import { payCounts } from '#lib/listings/pay-classes.ts';
import { countBy, total } from '#lib/listings/counts.ts';
import type { Issue, Listing } from '#lib/listings/listing.ts';
import { haveListingPages, sampleMark } from '../data/issues.ts';

/** More listings than this are not all written into the page. */
export const PAGE_LISTINGS = 100;

/** Newest first, as the list stands before a reader orders it. */
export const inOrder = (listings: readonly Listing[]): Listing[] =>
	listings.toSorted((a, b) =>
		a.receivedOn === b.receivedOn
			? a.number < b.number
				? -1
				: 1
			: a.receivedOn < b.receivedOn
				? 1
				: -1
	);

/** The list of an issue, with what its filters count. */
export const issueList = (scene: BulletinScene, issue: Issue, change: Changes | null) => ({
	month: issue.month,
	rows: inOrder(issue.listings).slice(0, PAGE_LISTINGS),
	total: issue.listings.length,
	openings: total(issue.listings).openings,
	linked: haveListingPages(issue.month),
	mark: sampleMark(scene.bulletin),
	counts: countsOf(issue.listings),
	pay: payCounts(issue.listings),
	fresh: change ? change.fresh.map(({ number }) => number) : [],
	wageChanged: change ? change.wageChanged.map(({ now }) => now.number) : []
});

/** How many listings each choice of a filter shows, where no other is chosen. */
const countsOf = (listings: readonly Listing[]) => {
	const by = (column: 'stage' | 'municipality' | 'form' | 'occupation') =>
		Object.fromEntries(countBy(listings, column).map(({ code, listings: count }) => [code, count]));
	return {
		stage: by('stage'),
		municipality: by('municipality'),
		form: by('form'),
		occupation: by('occupation')
	};
};
