import type { CountChange } from '#lib/base/words/bulletin/ja.ts';
import { total } from '#lib/listings/counts.ts';
import type { Issue } from '#lib/listings/listing.ts';
import { note, type Claim, type Statement } from '../claim.ts';
import { directionOf } from '../speech.ts';
import { issueTotals } from './claims.ts';
import { listingsText, monthText, openingsText, type BulletinScene } from './scene.ts';

/** How much an issue holds and how that changed, in one line above its list. */
export function issueHeadline(scene: BulletinScene, issue: Issue, before?: Issue): Statement {
	const { finding } = scene.bulletin;
	const now = total(issue.listings);
	if (now.listings === 0) return note(finding.none(monthText(scene, issue.month)));
	const then = before && total(before.listings);
	const change = (
		counted: 'listings' | 'openings',
		text: (scene: BulletinScene, value: number) => string
	): CountChange | null => {
		if (!then) return null;
		const amount = now[counted] - then[counted];
		return { amount: text(scene, Math.abs(amount)), direction: directionOf(amount) };
	};
	return {
		text: finding.headline({
			listings: listingsText(scene, now.listings),
			openings: openingsText(scene, now.openings),
			listingsChange: change('listings', listingsText),
			openingsChange: change('openings', openingsText)
		}),
		claims: [...issueTotals(issue), ...(before ? changeClaims(issue, before) : [])]
	};
}

const changeClaims = (issue: Issue, before: Issue): Claim[] =>
	(['listings', 'openings'] as const).map((counted) => ({
		kind: 'listings-change',
		issue: issue.month,
		since: before.month,
		counted,
		amount: total(issue.listings)[counted] - total(before.listings)[counted]
	}));
