import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { TOTAL, type DimensionId } from '#lib/catalogue/dimension.ts';
import { GROUPINGS } from '#lib/catalogue/grouping.ts';
import { assertAnswerable, measuresOf, PARTS_MISSING, type Selection } from '../selection.ts';
import { deriving, rowAt, type PackedTable, type Row, type Table, type Value } from '../table.ts';
import { rowsWith } from './find.ts';

/** The codes of a list, each with the one above it; empty where it has none. */
export type Parents = readonly (readonly [code: string, parent: string])[];

/** The published rows that a question may be about, and the list of the dataset's rollup. */
export interface Rows {
	readonly tables: readonly PackedTable[];
	readonly parents: Parents;
}

/**
 * Answers a selection by a loop over rows, with the very table that statement.ts asks of the
 * engine: tests/query/evaluate.test.ts holds both against each other.
 * @throws RangeError as statement.ts does
 */
export function evaluate(dataset: Dataset, selection: Selection, rows: Rows): Table {
	assertAnswerable(dataset, selection);
	const completed = deriving(dataset);
	const measures = measuresOf(dataset, selection);
	const columns = [
		...dataset.dimensions,
		...measures,
		...Object.keys(dataset.attributes),
		...(dataset.rollup || selection.grouping ? [PARTS_MISSING] : [])
	];
	const summed = (groups: Groups) => sums(dataset, selection, groups, rows).map(completed);
	const found = selection.grouping
		? summed(declaredGroups(selection))
		: [
				...chosen(selection.where, rows).map((row) => completed({ ...row })),
				...(dataset.rollup ? summed(listGroups(dataset.rollup, rows.parents)) : [])
			];
	const sorted = found.sort((a, b) => {
		const dimension = dataset.dimensions.find((name) => a[name] !== b[name]);
		return dimension === undefined ? 0 : String(a[dimension]) < String(b[dimension]) ? -1 : 1;
	});
	return { columns, rows: sorted.map((row) => columns.map((name) => row[name] ?? null)) };
}

const chosen = (where: Selection['where'], { tables }: Rows): Row[] =>
	tables.flatMap((table) => rowsWith(table, where).map((row) => knownRow(table, row)));

/** Rows that were asked for once: groups and periods ask for the same again and again. */
const known = new WeakMap<PackedTable, (Row | undefined)[]>();

function knownRow(table: PackedTable, at: number): Row {
	const rows = known.get(table) ?? [];
	if (rows.length === 0) known.set(table, rows);
	const found = rows[at];
	if (found) return found;
	return (rows[at] = rowAt(table, at));
}

const number = (value: Value | undefined): number | null =>
	typeof value === 'number' ? value : null;

interface Groups {
	readonly dimension: DimensionId;
	/** The groups by their codes, each with its members. */
	readonly groups: readonly (readonly [group: string, members: readonly string[]])[];
	/** A member without any row is missing too. */
	readonly whole: boolean;
}

function listGroups(dimension: DimensionId, parents: Parents): Groups {
	const groups = new Map<string, string[]>();
	for (const [code, parent] of parents)
		if (parent !== '' && parent !== TOTAL)
			groups.set(parent, [...(groups.get(parent) ?? []), code]);
	return { dimension, groups: [...groups], whole: false };
}

function declaredGroups({ grouping }: Selection): Groups {
	if (!grouping) throw new RangeError('no grouping is asked for');
	const { dimension, groups } = GROUPINGS[grouping];
	return { dimension, groups: groups.map(({ id, members }) => [id, members]), whole: true };
}

/** For each group asked for and each key of the other dimensions, the sum of the members' rows. */
function sums(
	dataset: Dataset,
	{ where }: Selection,
	{ dimension, groups, whole }: Groups,
	rows: Rows
): Record<string, Value>[] {
	const counts = storedMeasures(dataset).filter(
		(id) => dataset.measures[id]?.aggregate.kind === 'count'
	);
	return groups
		.filter(([group]) => where[dimension]?.includes(group) ?? true)
		.flatMap(([group, members]) => {
			const keyed = new Map<string, Row[]>();
			for (const row of chosen({ ...where, [dimension]: members }, rows)) {
				const key = dataset.dimensions
					.map((name) => (name === dimension ? group : row[name]))
					.join('\u0000');
				const same = keyed.get(key);
				if (same) same.push(row);
				else keyed.set(key, [row]);
			}
			return [...keyed.values()].map((parts) => {
				const lacking = parts.filter((row) => counts.some((id) => row[id] === null)).length;
				return {
					...Object.fromEntries(dataset.dimensions.map((name) => [name, parts[0]?.[name] ?? null])),
					[dimension]: group,
					...Object.fromEntries(counts.map((id) => [id, sum(parts, id)])),
					[PARTS_MISSING]: whole ? members.length - (parts.length - lacking) : lacking
				};
			});
		});
}

function sum(rows: readonly Row[], id: string): number | null {
	const known = rows.flatMap((row) => number(row[id]) ?? []);
	return known.length > 0 ? known.reduce((total, value) => total + value, 0) : null;
}
