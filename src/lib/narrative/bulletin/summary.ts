import { punctuation } from '#lib/base/punctuation.ts';
import { formatNumber } from '#lib/base/number.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { pastedLines, pastedText } from '#lib/contract/pasted.ts';
import type { Changes } from '#lib/listings/changes.ts';
import { total } from '#lib/listings/counts.ts';
import type { Issue } from '#lib/listings/listing.ts';
import { note, type Statement } from '../claim.ts';
import type { KeyFigure } from '../key-figure.ts';
import { directionOf } from '../speech.ts';
import { issueTotals, mostBy, mostClaim } from './claims.ts';
import { listingsText, monthText, nameOf, openingsText, type BulletinScene } from './scene.ts';

/** The issue in a few sentences: how much, how it changed, where most of it is. */
export function issueStatements(scene: BulletinScene, issue: Issue, before?: Issue): Statement[] {
	const { bulletin: words } = scene;
	const now = total(issue.listings);
	const month = monthText(scene, issue.month);
	if (now.listings === 0) return [note(words.finding.none(month))];
	return [
		{
			text: words.finding.total({
				month,
				listings: listingsText(scene, now.listings),
				openings: openingsText(scene, now.openings)
			}),
			claims: issueTotals(issue)
		},
		...(before ? [changeSentence(scene, issue, before)] : []),
		...mostSentence(scene, issue)
	];
}

function changeSentence(scene: BulletinScene, issue: Issue, before: Issue): Statement {
	const amount = total(issue.listings).openings - total(before.listings).openings;
	return {
		text: scene.bulletin.finding.change({
			since: monthText(scene, before.month),
			amount: openingsText(scene, Math.abs(amount)),
			direction: directionOf(amount)
		}),
		claims: [
			{
				kind: 'listings-change',
				issue: issue.month,
				since: before.month,
				counted: 'openings',
				amount
			}
		]
	};
}

function mostSentence(scene: BulletinScene, issue: Issue): Statement[] {
	const said = (['stage', 'municipality'] as const).map((by) => {
		const most = mostBy(issue, by, 1);
		return {
			names: scene.bulletin.finding.and(most.map(({ code }) => nameOf(scene, by, code))),
			value: openingsText(scene, most[0]?.openings ?? 0),
			several: most.length > 1,
			found: most.length > 0
		};
	});
	const [stage, area] = said;
	if (!stage?.found || !area?.found) return [];
	return [
		{
			text: scene.bulletin.finding.most(stage, area),
			claims: [mostClaim(issue, 'stage', 1), mostClaim(issue, 'municipality', 1)]
		}
	];
}

/** The figures at the head of an issue. */
export function issueKeyFigures(
	scene: BulletinScene,
	issue: Issue,
	before: Issue | undefined,
	change: Changes | null,
	sample: boolean
): KeyFigure[] {
	const { bulletin: words, language } = scene;
	const [now, then] = [total(issue.listings), before && total(before.listings)];
	const figure = (id: string, label: string, value: number, unit: string, earlier?: number) => ({
		id,
		label,
		value: formatNumber(value, language),
		unit: language === 'en' ? '' : unit,
		period: monthText(scene, issue.month, true),
		sample,
		note:
			before && earlier !== undefined
				? `${monthText(scene, before.month)}${words.colon}${formatNumber(earlier, language)}`
				: ''
	});
	return [
		figure('ratio', words.openings, now.openings, words.unit.openings, then?.openings),
		figure('listings', words.listings, now.listings, words.unit.listings, then?.listings),
		...(change
			? [
					figure('fresh', words.change.fresh, change.fresh.length, words.unit.listings),
					figure('ended', words.change.ended, change.ended.length, words.unit.listings)
				]
			: [])
	];
}

/** The counts as plain text, to be pasted into a paper: with what they are and where they are from. */
export const countsText = (
	scene: BulletinScene,
	{
		title,
		finding,
		mark
	}: { readonly title: string; readonly finding: string; readonly mark: string },
	figures: readonly {
		readonly title: string;
		readonly rows: readonly { name: string; label: string }[];
	}[]
): string =>
	[
		pastedText(`${mark}${title}`),
		...pastedLines(finding),
		...figures.flatMap(({ title: heading, rows }) => [
			'',
			pastedText(heading),
			...rows.map(({ name, label }) => `${pastedText(name)}\t${pastedText(label)}`)
		]),
		'',
		scene.bulletin.scope,
		`${scene.bulletin.sourceLabel}${scene.bulletin.colon}${mark}${title}${punctuation(scene.language).bracketed(SITE.name[scene.language])}`
	].join('\n');
