import type { Sum } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS } from '#lib/catalogue/dimension.ts';
import type { CsvRow } from '../csv.ts';
import { finding, type Finding } from '../finding.ts';
import { ROW_RULES } from './rules.ts';
import {
	cell,
	numberIn,
	place,
	type CheckedTable,
	type CodeList,
	type CodeLists
} from './table.ts';

/**
 * The declared sums, to the last person. Where a part is not published (an empty cell or no row)
 * the known parts must not exceed the total.
 */
export const sumFindings = (table: CheckedTable, lists: CodeLists): Finding[] =>
	table.dataset.sums.flatMap((sum) => {
		const list = DIMENSIONS[sum.dimension].codes;
		const parts = partsOf(sum, list ? (lists.get(list) ?? new Map()) : new Map());
		return [...groups(table, sum).values()].flatMap((rows) => oneGroup(table, sum, parts, rows));
	});

/** The codes that make up the total of a sum. */
export function partsOf({ total, parts }: Sum, list: CodeList): readonly string[] {
	if (typeof parts !== 'string') return parts;
	const children = (parent: string) =>
		[...list].flatMap(([code, above]) => (above === parent ? [code] : []));
	if (parts === 'children') return children(total);
	const leaves = (code: string): string[] => {
		const below = children(code);
		return below.length === 0 ? [code] : below.flatMap(leaves);
	};
	return children(total).flatMap(leaves);
}

/** The rows that differ in the summed dimension alone, by its codes. */
function groups(table: CheckedTable, { dimension }: Sum): Map<string, Map<string, CsvRow>> {
	const others = table.dataset.dimensions.filter((name) => name !== dimension);
	const found = new Map<string, Map<string, CsvRow>>();
	for (const row of table.csv.rows) {
		const key = others.map((name) => cell(table, row, name)).join(' ');
		const group = found.get(key) ?? new Map<string, CsvRow>();
		found.set(key, group.set(cell(table, row, dimension), row));
	}
	return found;
}

function oneGroup(
	table: CheckedTable,
	{ dimension, total, measures }: Sum,
	parts: readonly string[],
	rows: ReadonlyMap<string, CsvRow>
): Finding[] {
	const row = rows.get(total);
	if (!row) return [];
	return measures.flatMap((measure) => {
		const stated = numberIn(table, row, measure);
		if (stated === null) return [];
		const values = parts.map((code) => {
			const part = rows.get(code);
			return part ? numberIn(table, part, measure) : null;
		});
		const known = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
		const complete = !values.includes(null);
		if (complete ? known === stated : known <= stated) return [];
		const seen = { dimension: DIMENSIONS[dimension].title, sum: known };
		return [finding(ROW_RULES.sum, place(table, row, measure), seen)];
	});
}
