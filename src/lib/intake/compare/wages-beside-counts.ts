import { group } from 'd3';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import { say } from '#lib/contract/finding.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import type { Merged } from '../merge/merge.ts';
import type { Books } from '../profile/books.ts';
import type { RealFiles } from '../published.ts';
import { incomingOf, type Incoming, type IncomingRow } from './incoming.ts';
import { areaPlace, History, type Points } from './points.ts';
import { COMPARE_RULES } from './rules.ts';

/** What each wage is the mean of: nobody offers or wants a wage where there is none of these. */
const COUNTED: Readonly<Record<string, { counts: string; of: Readonly<Record<string, string>> }>> =
	{
		'occupation-wages-monthly': {
			counts: 'occupation-balance-monthly',
			of: {
				offered_wage_lower: 'active_openings',
				offered_wage_upper: 'active_openings',
				desired_wage: 'active_applicants'
			}
		}
	};

/** Of the published years no area has more than three such wages; of swapped offices one has seven. */
const LEAST = 5;

/**
 * Wages of an office for which its own counts of the month say that there is nobody: the wages are
 * another's. Wages are much alike everywhere, but where there are none tells offices apart.
 */
export function wagesBesideCounts(
	merged: readonly Merged[],
	real: RealFiles,
	books: Books
): Sighting[] {
	return merged.flatMap((one) => {
		const counted = COUNTED[one.target.dataset];
		if (!counted) return [];
		const history = new History(datasetOf(counted.counts), real, books);
		const beside = merged
			.filter(({ target }) => target.dataset === counted.counts)
			.flatMap(incomingOf);
		const at = areaPlace(datasetOf(one.target.dataset));
		return incomingOf(one).flatMap((incoming) =>
			inMonth(incoming, countsOf(incoming, history, beside), counted.of, at, history)
		);
	});
}

/** The counts of a month: those that come now before those that are published. */
const countsOf = ({ when }: Incoming, history: History, beside: readonly Incoming[]): Points =>
	new Map([
		...history.at(when),
		...beside
			.filter((one) => one.when.index === when.index)
			.flatMap(({ rows }) => rows.map(({ series, values }) => [series, values] as const))
	]);

function inMonth(
	{ rows }: Incoming,
	counts: Points,
	of: Readonly<Record<string, string>>,
	at: number,
	history: History
): Sighting[] {
	if (counts.size === 0) return [];
	const areas = group(rows, ({ series }) => series.split(' ')[at] ?? '');
	/** Rows of wages of an area that the counts of another, or its own, say cannot be. */
	const without = (wages: readonly IncomingRow[], area: string): IncomingRow[] =>
		wages.filter(({ series, values }) => {
			const there = counts.get(series.split(' ').with(at, area).join(' '));
			return [...values.keys()].some((wage) => there?.get(of[wage] ?? '') === 0);
		});
	return [...areas].flatMap(([area, wages]) => {
		const found = without(wages, area);
		const [first] = found;
		if (!first || found.length < LEAST) return [];
		const fitting = [...areas]
			.filter(([other, theirs]) => other !== area && without(theirs, area).length === 0)
			.map(([other]) => history.areaName(other));
		const [only] = fitting;
		const other =
			only && fitting.length === 1
				? only
				: say('ほかの安定所・地域', 'another office or area', '其他機關或地區');
		const spot = first.row.source?.spot ?? { file: '' };
		const words = { own: history.areaName(area), other, count: found.length };
		return [sighting(COMPARE_RULES.wagesWithout, spot, words)];
	});
}
