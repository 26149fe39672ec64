import type { Language } from '#lib/base/language.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { SAMPLE_COLUMN, SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import { rowsCsv, workbook, type Sheet } from '#lib/export/listings.ts';
import { listingFields, type ListingFields } from '#lib/narrative/bulletin/listing-text.ts';
import type { Issue, Listing } from '#lib/listings/listing.ts';
import { bulletinAtom, bulletinJson, haveFeeds, releaseCalendar } from './bulletin-feeds.ts';
import { bulletinScene, listingNames } from './bulletin.ts';
import { inOrder } from './issue-list.ts';
import { issues, issuesAreSample } from '../data/issues.ts';

export interface BulletinFile {
	readonly name: string;
	readonly type: string;
	readonly body: () => Promise<string | Uint8Array<ArrayBuffer>>;
}

/** The columns of the readable files. */
const COLUMNS: readonly (keyof ListingFields)[] = [
	'number',
	'title',
	'occupation',
	'municipality',
	'form',
	'wage',
	'openings',
	'holidays',
	'industry',
	'stage',
	'office',
	'receivedOn',
	'expiresOn',
	'employer',
	'remarks'
];

/** Numbers and dates as programs read them; a name that is withheld is empty. */
const AS_STORED = ['openings', 'holidays', 'receivedOn', 'expiresOn', 'employer'] as const;

async function issueSheet(issue: Issue, language: Language): Promise<Sheet> {
	const scene = await bulletinScene(issue.listings, language);
	const sample = issuesAreSample();
	return {
		name: issue.month,
		header: [
			...COLUMNS.map((column) => scene.bulletin.listing[column]),
			scene.bulletin.listing.wageLower,
			scene.bulletin.listing.wageUpper,
			...(sample ? [SAMPLE_COLUMN] : [])
		],
		rows: inOrder(issue.listings).map((listing) => {
			const fields = listingFields(scene, listing);
			return [
				...COLUMNS.map((column) =>
					AS_STORED.some((stored) => stored === column)
						? listing[column as (typeof AS_STORED)[number]]
						: fields[column]
				),
				listing.lower,
				listing.upper,
				...(sample ? [scene.words.sample.mark] : [])
			];
		})
	};
}

const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ATOM = 'application/atom+xml; charset=utf-8';
const FEED_JSON = 'application/feed+json; charset=utf-8';
const CALENDAR = 'text/calendar; charset=utf-8';

/** A made-up listing says so of itself, wherever somebody puts it. */
const marked = (listing: Listing) =>
	issuesAreSample() ? { ...listing, [SAMPLE_COLUMN]: SAMPLE_MARK } : listing;

const issueFiles = (issue: Issue): BulletinFile[] => [
	{
		name: `${issue.month}.json`,
		type: JSON_TYPE,
		body: async () => JSON.stringify(inOrder(issue.listings).map(marked))
	},
	...SITE.languages.flatMap((language): BulletinFile[] => [
		{
			name: `${issue.month}.${language}.csv`,
			type: CSV,
			body: async () => rowsCsv(await issueSheet(issue, language))
		},
		{
			name: `${issue.month}.${language}.xlsx`,
			type: XLSX,
			body: async () => new Uint8Array(await workbook(await issueSheet(issue, language)))
		}
	])
];

function feedFiles(language: Language): BulletinFile[] {
	const listings = issues().flatMap((issue) => issue.listings);
	const areas = Object.keys(listingNames(listings, language).municipality);
	return [null, ...areas].flatMap((area): BulletinFile[] => {
		const name = area === null ? `feed.${language}` : `feed.${area}.${language}`;
		return [
			{
				name: `${name}.xml`,
				type: ATOM,
				body: () => bulletinAtom(language, area)
			},
			...(area === null
				? [{ name: `${name}.json`, type: FEED_JSON, body: () => bulletinJson(language) }]
				: [])
		];
	});
}

/** Every file below /data/bulletin/; none where no issue is published. */
export const bulletinFiles = (): BulletinFile[] =>
	issues().length === 0
		? []
		: [
				...issues().flatMap(issueFiles),
				...SITE.languages.flatMap((language) => [
					...(haveFeeds() ? feedFiles(language) : []),
					{
						name: `release.${language}.ics`,
						type: CALENDAR,
						body: () => releaseCalendar(language)
					}
				])
			];
