import { roundHalfUp } from '#lib/base/number.ts';
import { countBy, total, type CountedBy } from '#lib/listings/counts.ts';
import type { Issue } from '#lib/listings/listing.ts';
import type { PaidBy } from '#lib/listings/wages.ts';
import { leaders } from '../set.ts';
import type { Claim } from '../claim.ts';

/** How much an issue holds. */
export function issueTotals({ month, listings }: Issue): Claim[] {
	const { listings: count, openings } = total(listings);
	return [
		{ kind: 'listings', issue: month, counted: 'listings', count },
		{ kind: 'listings', issue: month, counted: 'openings', count: openings }
	];
}

/** The codes of a column with most openings, with all that share the last place; none are unstated. */
export const mostBy = ({ listings }: Pick<Issue, 'listings'>, by: CountedBy, first: number) =>
	leaders(
		countBy(listings, by).filter(({ code }) => code !== ''),
		({ openings }) => openings,
		first
	);

/** What the files call a column. */
const COLUMNS: Readonly<Record<CountedBy, string>> = {
	occupation: 'occupation_r4',
	municipality: 'municipality',
	form: 'employment_form',
	stage: 'stage',
	office: 'office'
};

/** The same as a claim. */
export const mostClaim = (issue: Issue, by: CountedBy, first: number): Claim => ({
	kind: 'listings-most',
	issue: issue.month,
	counted: 'openings',
	column: COLUMNS[by],
	named: mostBy(issue, by, first).map(({ code, openings }) => ({ code, value: openings }))
});

interface WageMeans {
	readonly listings: number;
	readonly lower: number | null;
	readonly upper: number | null;
}

/** The means of an issue's limits as claims. */
export const wageClaims = (issue: string, paid: PaidBy, means: WageMeans): Claim[] =>
	(['lower', 'upper'] as const).flatMap((limit): Claim[] => {
		const mean = means[limit];
		return mean === null
			? []
			: [
					{
						kind: 'listings-wage',
						issue,
						paid,
						limit,
						mean: roundHalfUp(mean, 0),
						listings: means.listings
					}
				];
	});
