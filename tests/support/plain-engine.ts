import type { Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS, TOTAL, type DimensionId } from '#lib/catalogue/dimension.ts';
import { GROUPINGS } from '#lib/catalogue/grouping.ts';
import { derive, isDerived, partsOf } from '#lib/catalogue/measure.ts';
import { storedMeasures } from '#lib/catalogue/dataset.ts';
import type { Selection } from '#lib/query/selection.ts';
import type { Table, Value } from '#lib/query/table.ts';
import { codes } from '#lib/server/data/codes.ts';
import { plainRows, type PlainRow } from './plain-rows.ts';

/**
 * What src/lib/server/data/engine.ts answers, by a loop over rows and without DuckDB: for tests of
 * what is said and drawn, which start in no time. tests/query/plain-engine.test.ts holds both
 * against each other for every question of the site.
 */
export async function answer(dataset: Dataset, selection: Selection): Promise<Table> {
	const measures = measuresOf(dataset, selection);
	const columns = [
		...dataset.dimensions,
		...measures,
		...Object.keys(dataset.attributes),
		...(dataset.rollup || selection.grouping ? ['parts_missing'] : [])
	];
	const rows = selection.grouping
		? sums(dataset, selection, declaredGroups(selection))
		: [
				...chosen(dataset, selection.where).map((row) => completed(dataset, row)),
				...(dataset.rollup ? sums(dataset, selection, listParents(dataset.rollup)) : [])
			];
	const sorted = rows.sort((a, b) => {
		const dimension = dataset.dimensions.find((name) => a[name] !== b[name]);
		return dimension === undefined ? 0 : String(a[dimension]) < String(b[dimension]) ? -1 : 1;
	});
	return { columns, rows: sorted.map((row) => columns.map((name) => row[name] ?? null)) };
}

/** The codes of a dimension for which something was published. */
export async function valuesOf(dataset: Dataset, dimension: DimensionId): Promise<string[]> {
	const stored = storedMeasures(dataset);
	return [...(plainRows(dataset).by.get(dimension) ?? [])]
		.filter(
			([, rows]) =>
				stored.length === 0 || rows.some((row) => stored.some((name) => row[name] !== null))
		)
		.map(([code]) => code)
		.sort();
}

function measuresOf(dataset: Dataset, { measures }: Selection): string[] {
	const asked = (id: string) => !measures || measures.includes(id);
	return Object.entries(dataset.measures).flatMap(([id, { aggregate }]) =>
		(isDerived(aggregate) ? partsOf(aggregate).every(asked) : asked(id)) ? [id] : []
	);
}

/** The rows that have the codes asked for: the dimension with the fewest is looked through. */
function chosen(dataset: Dataset, where: Selection['where']): readonly PlainRow[] {
	const { all, by } = plainRows(dataset);
	const asked = Object.entries(where);
	const candidates = asked.map(([name, values]) =>
		[...new Set(values)].flatMap((value) => by.get(name)?.get(value) ?? [])
	);
	const fewest = [all, ...candidates].reduce((a, b) => (b.length < a.length ? b : a));
	return fewest.filter((row) =>
		asked.every(([name, values]) => values.includes(String(row[name])))
	);
}

const number = (value: Value | undefined): number | null =>
	typeof value === 'number' ? value : null;

/** A row with what is computed from two of its measures. */
function completed(dataset: Dataset, row: PlainRow): Record<string, Value> {
	const whole: Record<string, Value> = { ...row };
	for (const [id, { aggregate }] of Object.entries(dataset.measures)) {
		if (!isDerived(aggregate)) continue;
		whole[id] = derive(
			aggregate,
			partsOf(aggregate).map((part) => number(row[part]))
		);
	}
	return whole;
}

interface Parents {
	readonly dimension: DimensionId;
	/** The groups by their codes, each with its members. */
	readonly groups: readonly (readonly [group: string, members: readonly string[]])[];
	/** A member without any row is missing too. */
	readonly whole: boolean;
}

function listParents(dimension: DimensionId): Parents {
	const list = DIMENSIONS[dimension].codes;
	const groups = new Map<string, string[]>();
	for (const { code, parent } of list ? codes(list).values() : [])
		if (parent !== '' && parent !== TOTAL)
			groups.set(parent, [...(groups.get(parent) ?? []), code]);
	return { dimension, groups: [...groups], whole: false };
}

function declaredGroups({ grouping }: Selection): Parents {
	if (!grouping) throw new RangeError('no grouping is asked for');
	const { dimension, groups } = GROUPINGS[grouping];
	return { dimension, groups: groups.map(({ id, members }) => [id, members]), whole: true };
}

/** For each group asked for and each key of the other dimensions, the sum of the members' rows. */
function sums(
	dataset: Dataset,
	{ where }: Selection,
	{ dimension, groups, whole }: Parents
): Record<string, Value>[] {
	const counts = Object.entries(dataset.measures)
		.filter(([, { aggregate }]) => aggregate.kind === 'count')
		.map(([id]) => id);
	return groups
		.filter(([group]) => where[dimension]?.includes(group) ?? true)
		.flatMap(([group, members]) => {
			const rows = chosen(dataset, { ...where, [dimension]: members });
			const keyed = new Map<string, PlainRow[]>();
			for (const row of rows) {
				const key = dataset.dimensions
					.map((name) => (name === dimension ? group : row[name]))
					.join('\u0000');
				keyed.set(key, [...(keyed.get(key) ?? []), row]);
			}
			return [...keyed.values()].map((parts) => {
				const lacking = parts.filter((row) => counts.some((id) => row[id] === null)).length;
				return completed(dataset, {
					...Object.fromEntries(dataset.dimensions.map((name) => [name, parts[0]?.[name] ?? null])),
					[dimension]: group,
					...Object.fromEntries(counts.map((id) => [id, sum(parts, id)])),
					parts_missing: whole ? members.length - (parts.length - lacking) : lacking
				});
			});
		});
}

function sum(rows: readonly PlainRow[], id: string): number | null {
	const known = rows.flatMap((row) => number(row[id]) ?? []);
	return known.length > 0 ? known.reduce((total, value) => total + value, 0) : null;
}
