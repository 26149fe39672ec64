import { formatNumber } from '#lib/base/number.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { Changes } from '#lib/listings/changes.ts';
import { countBy, total, type CountedBy } from '#lib/listings/counts.ts';
import type { Issue } from '#lib/listings/listing.ts';
import type { KeyFigure } from '../key-figure.ts';
import { listingsText, monthText, nameOf, openingsText, type BulletinScene } from './scene.ts';

/** The issue in one paragraph: how much, how it changed, where most of it is. */
export function issueFinding(scene: BulletinScene, issue: Issue, before?: Issue): string {
	const { words } = scene;
	const now = total(issue.listings);
	const month = monthText(scene, issue.month);
	if (now.listings === 0) return words.finding.none(month);
	return [
		words.finding.total({
			month,
			listings: listingsText(scene, now.listings),
			openings: openingsText(scene, now.openings)
		}),
		before ? changeSentence(scene, now.openings - total(before.listings).openings, before) : '',
		mostSentence(scene, issue)
	].join('');
}

const changeSentence = (scene: BulletinScene, difference: number, before: Issue): string =>
	scene.words.finding.change({
		since: monthText(scene, before.month),
		amount: openingsText(scene, Math.abs(difference)),
		direction: Math.sign(difference) as -1 | 0 | 1
	});

function mostSentence(scene: BulletinScene, { listings }: Issue): string {
	const most = (by: CountedBy) => countBy(listings, by).find(({ code }) => code !== '');
	const [stage, area] = [most('stage'), most('municipality')];
	if (!stage || !area) return '';
	return scene.words.finding.most({
		stage: nameOf(scene, 'stage', stage.code),
		stageOpenings: openingsText(scene, stage.openings),
		area: nameOf(scene, 'municipality', area.code),
		areaOpenings: openingsText(scene, area.openings)
	});
}

/** The figures at the head of an issue. */
export function issueKeyFigures(
	scene: BulletinScene,
	issue: Issue,
	before: Issue | undefined,
	change: Changes | null
): KeyFigure[] {
	const { words, language } = scene;
	const [now, then] = [total(issue.listings), before && total(before.listings)];
	const figure = (id: string, label: string, value: number, unit: string, earlier?: number) => ({
		id,
		label,
		value: formatNumber(value, language),
		unit: language === 'en' ? '' : unit,
		period: monthText(scene, issue.month, true),
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
		`${mark}${title}`,
		finding,
		...figures.flatMap(({ title: heading, rows }) => [
			'',
			heading,
			...rows.map(({ name, label }) => `${name}\t${label}`)
		]),
		'',
		scene.words.scope,
		`${scene.words.sourceLabel}${scene.words.colon}${mark}${title}（${SITE.name[scene.language]}）`
	].join('\n');
