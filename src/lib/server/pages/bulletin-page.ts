import { formatNumber } from '#lib/base/number.ts';
import type { Language } from '#lib/base/language.ts';
import {
	inOwnOrder,
	listingsText,
	monthText,
	nameOf,
	openingsText,
	type BulletinScene
} from '#lib/narrative/bulletin/scene.ts';
import { issueKeyFigures } from '#lib/narrative/bulletin/summary.ts';
import { countTrend, stayFigure, wageTrend } from '#lib/narrative/bulletin/trends.ts';
import { countBy, total } from '#lib/listings/counts.ts';
import type { Issue } from '#lib/listings/listing.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { awaitedTables } from './awaited.ts';
import { bulletinScene } from './bulletin.ts';
import { issueHead } from './issue-page.ts';
import { issues, issuesAreSample } from '../data/issues.ts';

const LISTINGS = dataset('semiconductor-listings');

const listingsOfAll = () => issues().flatMap(({ listings }) => listings);

/** The places of work that any issue names, each with a feed of its own. */
export const feedAreas = ({ names }: BulletinScene) =>
	Object.entries(names.municipality).map(([code, name]) => ({ code, name }));

const archiveEntry = (scene: BulletinScene, { month, listings }: Issue) => {
	const { listings: count, openings } = total(listings);
	return {
		month,
		name: scene.bulletin.issueShort(monthText(scene, month, true)),
		counts: `${listingsText(scene, count)}・${openingsText(scene, openings)}`
	};
};

/** Ways into the list of an issue: its stages in order, its places with most listings first. */
const narrowed = (scene: BulletinScene, { listings }: Issue) =>
	(['stage', 'municipality'] as const).map((by) => ({
		title: scene.bulletin.by[by],
		ways: inOwnOrder(
			scene,
			by,
			countBy(listings, by)
				.filter(({ code }) => code !== '')
				.toSorted((a, b) => b.listings - a.listings)
		).map(({ code, listings: count }) => ({
			query: `?${by}=${code}`,
			text: scene.bulletin.list.option(nameOf(scene, by, code), formatNumber(count, scene.language))
		}))
	}));

/** The page above the issues: the latest one in brief, the archive, and what became of time. */
export async function bulletinPage(language: Language) {
	const scene = await bulletinScene(listingsOfAll(), language);
	const latest = issues().at(-1);
	const head = latest && (await issueHead(latest, language));
	return {
		sample: issuesAreSample(),
		latest: head
			? {
					month: head.issue.month,
					title: head.title,
					headline: head.headline.text,
					count: listingsText(head.scene, head.issue.listings.length),
					narrowed: narrowed(head.scene, head.issue),
					keyFigures: issueKeyFigures(
						head.scene,
						head.issue,
						head.before,
						head.change,
						issuesAreSample()
					)
				}
			: null,
		archive: [...issues()].reverse().map((issue) => archiveEntry(scene, issue)),
		trends: [
			countTrend(scene, issues(), 'stage'),
			countTrend(scene, issues(), 'municipality'),
			wageTrend(scene, issues(), 'monthly'),
			wageTrend(scene, issues(), 'hourly')
		].filter((figure) => figure !== null),
		stay: stayFigure(scene, issues()),
		areas: feedAreas(scene),
		awaited: awaitedTables([LISTINGS], language)
	};
}
