import { payCounts } from '#lib/listings/pay-classes.ts';
import { FILTERED, fitting, type ListingFilter, type Searchable } from './filter.ts';

export type FilteredColumn = (typeof FILTERED)[number];

/** How many listings each value would show; a value that is not named would show none. */
export interface FilterCounts {
	readonly codes: Readonly<Record<FilteredColumn, Readonly<Record<string, number>>>>;
	/** Of every class of pay. */
	readonly pay: Readonly<Record<string, number>>;
	readonly change: Readonly<Record<'fresh' | 'wage', number>>;
	/** How many stand where a column is not narrowed at all. */
	readonly all: Readonly<Record<FilteredColumn | 'pay' | 'change', number>>;
}

/**
 * Counts of the choices of each filter under all others that are chosen: what a reader would see
 * after one more choice.
 */
export function filterCounts(all: readonly Searchable[], filter: ListingFilter): FilterCounts {
	const without = {
		stage: under(all, filter, 'stage'),
		municipality: under(all, filter, 'municipality'),
		form: under(all, filter, 'form'),
		occupation: under(all, filter, 'occupation')
	};
	const paid = fitting(all, { ...filter, pay: '' });
	const changed = fitting(all, { ...filter, change: '' });
	const count = (column: FilteredColumn) =>
		tally(without[column].map(({ listing }) => listing[column]));
	return {
		codes: {
			stage: count('stage'),
			municipality: count('municipality'),
			form: count('form'),
			occupation: count('occupation')
		},
		pay: payCounts(paid.map(({ listing }) => listing)),
		change: { fresh: 0, wage: 0, ...tally(changed.map(({ change }) => change)) },
		all: {
			stage: without.stage.length,
			municipality: without.municipality.length,
			form: without.form.length,
			occupation: without.occupation.length,
			pay: paid.length,
			change: changed.length
		}
	};
}

const under = (all: readonly Searchable[], filter: ListingFilter, column: FilteredColumn) =>
	fitting(all, { ...filter, codes: { ...filter.codes, [column]: '' } });

function tally(values: readonly string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
	return counts;
}
