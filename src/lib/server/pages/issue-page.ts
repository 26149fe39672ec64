import { sum } from 'd3';
import type { Language } from '#lib/base/language.ts';
import { relatedRule } from '#lib/catalogue/bulletin.ts';
import { semiconductorListings } from '#lib/catalogue/datasets/semiconductor-listings.ts';
import { countFigure } from '#lib/narrative/bulletin/counts.ts';
import { textOf } from '#lib/narrative/claim.ts';
import { dateText, wageText } from '#lib/narrative/bulletin/listing-text.ts';
import { monthText, openingsText, type BulletinScene } from '#lib/narrative/bulletin/scene.ts';
import { issueHeadline } from '#lib/narrative/bulletin/headline.ts';
import { countsText, issueKeyFigures, issueStatements } from '#lib/narrative/bulletin/summary.ts';
import { wageFigure } from '#lib/narrative/bulletin/wages.ts';
import { changes, type Changes } from '#lib/listings/changes.ts';
import { total } from '#lib/listings/counts.ts';
import type { Issue, Listing } from '#lib/listings/listing.ts';
import { releaseDay } from '#lib/catalogue/release.ts';
import { allIndustries, bulletinScene } from './bulletin.ts';
import { issueList } from './issue-list.ts';
import { issueTrend } from './issue-trend.ts';
import {
	corrections,
	haveListingPages,
	issueBefore,
	issues,
	issuesAreSample,
	sampleMark,
	standings
} from '../data/issues.ts';

/** An issue's head: what is said of it on its page, on paper, in feeds and in the mail. */
export async function issueHead(issue: Issue, language: Language) {
	const before = issueBefore(issue.month);
	const scene = await bulletinScene([...issue.listings, ...(before?.listings ?? [])], language);
	const change = before ? changes(issue, before) : null;
	const counts = (['stage', 'municipality', 'occupation', 'form'] as const).map((by) =>
		countFigure(scene, issue, by)
	);
	const title = scene.bulletin.issue(monthText(scene, issue.month));
	const statements = issueStatements(scene, issue, before);
	return {
		issue,
		before,
		scene,
		change,
		counts,
		title,
		statements,
		headline: issueHeadline(scene, issue, before),
		finding: textOf(statements, language)
	};
}

/** Everything that the page of an issue prints. */
export async function issuePage(issue: Issue, language: Language) {
	const { before, scene, change, counts, title, headline, finding } = await issueHead(
		issue,
		language
	);
	const wages = await Promise.all(
		(['monthly', 'hourly'] as const).map(async (by) =>
			wageFigure(scene, issue, by, await allIndustries(issue.month, by))
		)
	);
	const months = issues().map(({ month }) => month);
	const at = months.indexOf(issue.month);
	return {
		month: issue.month,
		title,
		finding,
		headline: headline.text,
		sample: issuesAreSample(),
		pdf: process.env['BULLETIN_PDF'] === 'yes',
		keyFigures: issueKeyFigures(scene, issue, before, change, issuesAreSample()),
		counts,
		countsText: countsText(scene, { title, finding, mark: sampleMark(scene.bulletin) }, counts),
		trend: await issueTrend(issue, language),
		wages: wages.filter((figure) => figure !== null),
		change: change && printedChanges(scene, change),
		list: issueList(scene, issue, change),
		names: scene.names,
		order: scene.order,
		ended: endedIn(issue),
		corrections: printedCorrections(scene, issue),
		corrected: correctedTotal(scene, issue),
		release: dateText(scene, releaseDay(issue.month)),
		ruleWords: relatedRule(issue.month).words,
		previous: months[at - 1] ?? null,
		next: months[at + 1] ?? null
	};
}

const hasPage = (number: string): boolean =>
	haveListingPages(standings().get(number)?.at(-1)?.month ?? '');

const brief = (scene: BulletinScene, listing: Listing) => ({
	number: listing.number,
	hasPage: hasPage(listing.number),
	title: listing.title,
	place: scene.names.municipality[listing.municipality] ?? scene.bulletin.unstated,
	wage: wageText(scene, listing)
});

/** What changed since the issue before, as it is printed. */
export const printedChanges = (scene: BulletinScene, change: Changes) => ({
	since: scene.bulletin.change.since(monthText(scene, change.since)),
	sinceMonth: change.since,
	continuing: change.continuing.length,
	fresh: change.fresh.length,
	ended: change.ended.map((one) => brief(scene, one)),
	wageChanged: change.wageChanged.map(({ before, now }) => ({
		...brief(scene, now),
		before: wageText(scene, before)
	}))
});

/** Of listings that no longer stand: the last issue in which they did. */
function endedIn({ listings }: Issue): Record<string, string> {
	const latest = issues().at(-1)?.month;
	return Object.fromEntries(
		listings.flatMap(({ number }) => {
			const last = standings().get(number)?.at(-1)?.month;
			return last === undefined || last === latest ? [] : [[number, last]];
		})
	);
}

/** What corrections made of the total; empty where it is as it came out. */
function correctedTotal(scene: BulletinScene, issue: Issue): string {
	const first = new Map(
		corrections(issue)
			.filter(({ field }) => field === 'openings')
			.toSorted((a, b) => (a.correctedOn < b.correctedOn ? 1 : -1))
			.map(({ number, before }) => [number, Number(before)])
	);
	const was = sum(issue.listings, ({ number, openings }) => first.get(number) ?? openings ?? 0);
	const now = total(issue.listings).openings;
	if (was === now) return '';
	return scene.bulletin.correction.total({
		was: openingsText(scene, was),
		now: openingsText(scene, now)
	});
}

/** The corrections of an issue as they are printed. */
export const printedCorrections = (scene: BulletinScene, issue: Issue) =>
	corrections(issue).map(({ number, correctedOn, field, before, after, reason }) => ({
		number,
		hasPage: hasPage(number),
		on: dateText(scene, correctedOn),
		field: semiconductorListings.attributes[field]?.title[scene.language] ?? field,
		before,
		after,
		reason
	}));
