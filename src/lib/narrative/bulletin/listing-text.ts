import { formatNumber } from '#lib/base/number.ts';
import type { Listing } from '#lib/listings/listing.ts';
import { nameOf, type BulletinScene } from './scene.ts';

/** `月給213,000〜297,000円`; empty where the opening gives no amount. */
export function wageText(scene: BulletinScene, { wageType, lower, upper }: Listing): string {
	const least = lower ?? upper;
	if (least === null) return '';
	return scene.bulletin.listing.wageText({
		by: nameOf(scene, 'wageType', wageType),
		lower: formatNumber(least, scene.language),
		upper: formatNumber(upper ?? least, scene.language)
	});
}

const WEST: Record<string, string> = { ja: '/', en: '-', 'zh-Hant': '/' };

/** Dates are written with figures, which every reader of the three languages knows. */
export const dateText = ({ language }: BulletinScene, date: string): string =>
	date.replaceAll('-', WEST[language] ?? '-');

export type ListingField = keyof BulletinScene['bulletin']['listing'] & keyof Listing;

/** The fields of a listing as they are printed, by their key; absent ones are empty. */
export function listingFields(scene: BulletinScene, listing: Listing) {
	const { bulletin: words, language } = scene;
	const { openings, holidays } = listing;
	return {
		number: listing.number,
		title: listing.title,
		occupation: nameOf(scene, 'occupation', listing.occupation),
		municipality: nameOf(scene, 'municipality', listing.municipality),
		form: nameOf(scene, 'form', listing.form),
		wage: wageText(scene, listing),
		openings: openings === null ? '' : words.listing.persons(formatNumber(openings, language)),
		holidays: holidays === null ? '' : words.listing.days(formatNumber(holidays, language)),
		industry: nameOf(scene, 'industry', listing.industry),
		stage: nameOf(scene, 'stage', listing.stage),
		office: nameOf(scene, 'office', listing.office),
		receivedOn: dateText(scene, listing.receivedOn),
		expiresOn: dateText(scene, listing.expiresOn),
		employer: listing.employer || words.listing.withheld,
		remarks: listing.remarks
	};
}

export type ListingFields = ReturnType<typeof listingFields>;

/** A listing as lines of text, to be sent on by hand. */
export function listingLines(scene: BulletinScene, listing: Listing, address: string): string {
	const fields = listingFields(scene, listing);
	const { listing: labels, colon } = scene.bulletin;
	const keys = Object.keys(fields) as (keyof ListingFields)[];
	return [
		...keys
			.filter((key) => fields[key] !== '')
			.map((key) => `${labels[key]}${colon}${fields[key]}`),
		address
	].join('\n');
}
