import type { Language } from '#lib/base/language.ts';
import { dateText, listingFields, wageText } from '#lib/narrative/bulletin/listing-text.ts';
import { listingsText, monthText, type BulletinScene } from '#lib/narrative/bulletin/scene.ts';
import type { Listing } from '#lib/listings/listing.ts';
import { buildDate } from '../data/build-date.ts';
import { bulletinScene } from './bulletin.ts';
import { printedCorrections } from './issue-page.ts';
import { haveListingPages, issueOf, issues, issuesAreSample, standings } from '../data/issues.ts';

/** The numbers of the listings that have a page: those that stand, and those that lately ended. */
export const listingNumbers = (): string[] =>
	[...standings()].flatMap(([number, stood]) =>
		haveListingPages(stood.at(-1)?.month ?? '') ? [number] : []
	);

/** The page of one listing: as the last issue shows it, and what became of it. Null for no such number. */
export async function listingPage(number: string, language: Language) {
	const stood = standings().get(number) ?? [];
	const last = stood.at(-1);
	if (!last || !haveListingPages(last.month)) return null;
	const { listing } = last;
	const scene = await bulletinScene([listing], language);
	const fields = listingFields(scene, listing);
	return {
		number,
		title: listing.title,
		fields: { ...fields, remarks: '', title: '', number: '' },
		remarks: listing.remarks,
		named: listing.employer !== '',
		sample: issuesAreSample(),
		state: stateOf(scene, last.month, listing),
		issues: stood.map(({ month, listing: then }) => ({
			month,
			name: scene.bulletin.issueShort(monthText(scene, month)),
			wage: wageText(scene, then)
		})),
		corrections: stood.flatMap(({ month }) => {
			const issue = issueOf(month);
			return issue
				? printedCorrections(scene, issue)
						.filter((one) => one.number === number)
						.map((one) => ({ ...one, hasPage: true }))
				: [];
		}),
		alike: alike(scene, listing)
	};
}

/** Whether one can still apply, as of the day of the build. */
function stateOf(scene: BulletinScene, lastMonth: string, { expiresOn }: Listing) {
	const { bulletin: words } = scene;
	const day = dateText(scene, expiresOn);
	if (buildDate() > expiresOn) return { open: false, text: words.listing.expired(day) };
	if (lastMonth !== issues().at(-1)?.month)
		return { open: false, text: words.listing.ended(monthText(scene, lastMonth)) };
	return { open: true, text: words.listing.open(day) };
}

/** Ways to listings of the latest issue that have something in common with this one. */
function alike(scene: BulletinScene, listing: Listing) {
	const latest = issues().at(-1);
	return (['occupation', 'municipality'] as const).flatMap((by) => {
		const count = latest?.listings.filter((one) => one[by] === listing[by]).length ?? 0;
		if (!latest || count === 0 || listing[by] === '') return [];
		const text = `${scene.bulletin.listing.alike[by]}${scene.bulletin.colon}${listingsText(scene, count)}`;
		return [{ query: `${latest.month}/?${by}=${listing[by]}`, text }];
	});
}
