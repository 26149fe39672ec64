import type { CountChange } from '#lib/base/words/bulletin/ja.ts';
import { total, type Count } from '#lib/listings/counts.ts';
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
	const moved = (amount: number, text: string): CountChange => ({
		amount: text,
		direction: directionOf(amount)
	});
	const change = (then: Count) => {
		const [listings, openings] = [now.listings - then.listings, now.openings - then.openings];
		return {
			listings: moved(listings, listingsText(scene, Math.abs(listings))),
			openings: moved(openings, openingsText(scene, Math.abs(openings)))
		};
	};
	return {
		text: finding.headline({
			listings: listingsText(scene, now.listings),
			openings: openingsText(scene, now.openings),
			change: before
				? { since: monthText(scene, before.month), ...change(total(before.listings)) }
				: null
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
