import type { Language } from '#lib/base/language.ts';
import { textOf } from '#lib/narrative/claim.ts';
import { SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import { listingFields } from '#lib/narrative/bulletin/listing-text.ts';
import { issueKeyFigures } from '#lib/narrative/bulletin/summary.ts';
import type { Issue } from '#lib/listings/listing.ts';
import { inOrder } from './issue-list.ts';
import { issueHead, issuePage } from './issue-page.ts';

/** An issue as it goes on paper: the summary, then every listing. */
export async function paperPage(issue: Issue, language: Language) {
	const { scene, before, change, counts } = await issueHead(issue, language);
	const { title, finding, sample, corrections, corrected, release, wages } = await issuePage(
		issue,
		language
	);
	const fresh = new Set(change?.fresh.map(({ number }) => number));
	const wage = new Set(change?.wageChanged.map(({ now }) => now.number));
	const { mark } = scene.bulletin.change;
	return {
		title,
		finding,
		sample,
		mark: SAMPLE_MARK,
		keyFigures: issueKeyFigures(scene, issue, before, change, sample),
		counts,
		wages: wages.map((figure) => textOf(figure.statements, language)),
		corrections,
		corrected,
		release,
		rows: inOrder(issue.listings).map((listing) => ({
			...listingFields(scene, listing),
			// As its employer writes it: the word for none is the page's own.
			named: listing.employer !== '',
			mark: fresh.has(listing.number) ? mark.fresh : wage.has(listing.number) ? mark.wage : ''
		}))
	};
}
