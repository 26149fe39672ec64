import type { Language } from '#lib/base/language.ts';
import { period, periodCode, shift } from '#lib/base/period.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { calendar } from '#lib/export/calendar.ts';
import { atomFeed, jsonFeed, type FeedEntry, type FeedHead } from '#lib/export/feed.ts';
import { textOf } from '#lib/narrative/claim.ts';
import { issueStatements } from '#lib/narrative/bulletin/summary.ts';
import { monthText } from '#lib/narrative/bulletin/scene.ts';
import type { Issue } from '#lib/listings/listing.ts';
import { releaseDay } from '#lib/catalogue/release.ts';
import { bulletinScene } from './bulletin.ts';
import { corrections, issues, sampleMark } from '../data/issues.ts';

/**
 * Whether feeds are written: what goes out of the house names whole addresses, and until it is
 * decided where the site is published there are none.
 */
export const haveFeeds = (): boolean => SITE.baseAddress !== '';

const address = (path: string): string => `${SITE.baseAddress}/${path}`;

/** One entry an issue; of one place of work, or of all. */
async function bulletinFeed(
	language: Language,
	area: string | null
): Promise<[FeedHead, FeedEntry[]]> {
	const inArea = ({ month, listings }: Issue): Issue => ({
		month,
		listings: area === null ? listings : listings.filter((one) => one.municipality === area)
	});
	const all = issues().map(inArea);
	const scene = await bulletinScene(
		all.flatMap(({ listings }) => listings),
		language
	);
	const mark = sampleMark(scene.bulletin);
	const place = area === null ? '' : (scene.names.municipality[area] ?? area);
	const name = area === null ? 'feed' : `feed.${area}`;
	const page = address(`${language}/semiconductor/`);
	return [
		{
			name: `${name}.${language}`,
			title: `${mark}${[scene.bulletin.name, place].filter(Boolean).join(' ')}`,
			description: scene.bulletin.lead,
			language,
			link: page,
			publisher: SITE.publisher[language] || SITE.name[language],
			atom: address(`data/bulletin/${name}.${language}.xml`),
			json: address(`data/bulletin/${name}.${language}.json`)
		},
		all
			.map((issue, index) => ({
				name: `${name}.${language}.${issue.month}`,
				title: `${mark}${[scene.bulletin.issue(monthText(scene, issue.month)), place].filter(Boolean).join(' ')}`,
				link: `${page}${issue.month}/${area === null ? '' : `?municipality=${area}`}`,
				summary: `${mark}${textOf(issueStatements(scene, issue, all[index - 1]), language)}`,
				day: releaseDay(issue.month),
				updated: updatedOn(issue)
			}))
			.reverse()
	];
}

/** The day of the last correction that the issue shows; where there is none, that of its release. */
const updatedOn = (issue: Issue): string =>
	corrections(issue)
		.map(({ correctedOn }) => correctedOn)
		.reduce((a, b) => (a > b ? a : b), releaseDay(issue.month));

export const bulletinAtom = async (language: Language, area: string | null): Promise<string> =>
	atomFeed(...(await bulletinFeed(language, area)));

/** Of all places; a feed of one place is Atom alone. */
export const bulletinJson = async (language: Language): Promise<string> =>
	jsonFeed(...(await bulletinFeed(language, null)));

/** How many issues ahead the calendar goes. */
const AHEAD = 12;

/** The days on which issues came and will come out. */
export async function releaseCalendar(language: Language): Promise<string> {
	const scene = await bulletinScene([], language);
	const months = issues().map(({ month }) => month);
	const last = period(months.at(-1) ?? '2026-01');
	const coming = Array.from({ length: AHEAD }, (_, index) => periodCode(shift(last, index + 1)));
	return calendar(
		scene.bulletin.name,
		[...months, ...coming].map((month) => ({
			name: `release.${month}`,
			title: scene.bulletin.release(monthText(scene, month)),
			day: releaseDay(month),
			address: haveFeeds() ? address(`${language}/semiconductor/`) : ''
		}))
	);
}
