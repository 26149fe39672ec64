import type { Term } from '#lib/narrative/claim.ts';
import type { Data } from './data.ts';

/** Each January all adjusted values are written anew; what is kept here is as first published. */
const JANUARY_STEP = 1;

/**
 * Which edition of an adjusted series a value belongs to: the long series, published as a whole,
 * or the months from a December to the next November, which are published between two rewritings.
 */
export function vintageOf(data: Data, { dataset, where }: Term): string {
	if (where.adjustment !== 'sa') return '';
	const table = data.table(dataset);
	// Where rows name no source of their own, the whole table was read at once from one.
	if (!table.columns.includes('source')) return '';
	const source = table.row(where)?.[table.columns.indexOf('source')] ?? '';
	if (isWhole(data, dataset, source)) return source;
	const [year = 0, month = 0] = (where.time_period ?? '').split('-').map(Number);
	return String(year + Math.floor((month - 1 + JANUARY_STEP) / 12));
}

const YEARS_OF_A_WHOLE = 10;

/** A source of many years of one series has rewritten them together. */
function isWhole(data: Data, dataset: string, source: string): boolean {
	const table = data.table(dataset);
	const at = table.columns.indexOf('source');
	const years = new Set<string>();
	for (const time_period of table.held('time_period'))
		for (const ref_area of table.held('ref_area'))
			if (table.row({ time_period, ref_area, adjustment: 'sa' })?.[at] === source)
				years.add(time_period.slice(0, 4));
	return years.size > YEARS_OF_A_WHOLE;
}
