import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import { TOTAL } from '#lib/catalogue/dimension.ts';
import { GROUPINGS, type GroupingId } from '#lib/catalogue/grouping.ts';
import { isDerived, monthsOf, partsOf, type Derived } from '#lib/catalogue/measure.ts';
import { codeTable, identifier } from './identifier.ts';
import { assertAnswerable, measuresOf, PARTS_MISSING, type Selection } from './selection.ts';

export interface Statement {
	readonly sql: string;
	readonly params: readonly string[];
}

/**
 * Selection → SQL. Identifiers come from the declaration, values are parameters. Where the
 * dataset has a rollup, the parents of that dimension follow as sums of their parts. A selection
 * of declared groups is answered by these groups alone, computed in the same way.
 * @throws RangeError for a dimension that the dataset does not have
 */
export function statement(dataset: Dataset, selection: Selection): Statement {
	assertAnswerable(dataset, selection);
	const parts = selection.grouping
		? [rolledUp(dataset, selection, declaredGroups(selection.grouping))]
		: [
				published(dataset, selection),
				...(dataset.rollup ? [rolledUp(dataset, selection, listParents(dataset.rollup))] : [])
			];
	const order = dataset.dimensions.map((_, index) => index + 1).join(', ');
	return {
		sql: `${parts.map(({ sql }) => sql).join('\nUNION ALL\n')}\nORDER BY ${order}`,
		params: parts.flatMap(({ params }) => params)
	};
}

function published(dataset: Dataset, selection: Selection): Statement {
	const columns = [
		...dataset.dimensions.map(identifier),
		...measuresOf(dataset, selection).map(
			(measure) => `${expression(dataset, measure, identifier)} AS ${identifier(measure)}`
		),
		...Object.keys(dataset.attributes).map(identifier),
		...(dataset.rollup ? [`NULL::INTEGER AS ${PARTS_MISSING}`] : [])
	];
	const { sql, params } = conditions(dataset, selection, identifier);
	return { sql: `SELECT ${columns.join(', ')} FROM ${identifier(dataset.id)}${sql}`, params };
}

/** The sums of a dimension's codes by the parents that a table `c(code, parent)` gives them. */
interface Parents {
	readonly dimension: DimensionId;
	/** The table, and a condition on its rows. */
	readonly table: Statement;
	readonly condition: string;
	/** How many parts lack a value, given how many of the rows do and how many do not. */
	readonly missing: (lacking: string, complete: string) => string;
}

const listParents = (dimension: DimensionId): Parents => ({
	dimension,
	table: { sql: codeTable(dimension), params: [] },
	condition: `c.parent IS NOT NULL AND c.parent <> '${TOTAL}'`,
	missing: (lacking) => lacking
});

/** A member without any row is missing too: a declared group says how many members it has. */
function declaredGroups(id: GroupingId): Parents {
	const { dimension, groups } = GROUPINGS[id];
	const pairs = groups.flatMap((group) => group.members.map((code) => ({ code, group })));
	const rows = pairs.map(({ group }) => `(?::VARCHAR, ?::VARCHAR, ${group.members.length})`);
	return {
		dimension,
		table: {
			sql: `(SELECT * FROM (VALUES ${rows.join(', ')}) AS v(code, parent, size))`,
			params: pairs.flatMap(({ code, group }) => [code, group.id])
		},
		condition: 'true',
		missing: (_, complete) => `max(c.size) - ${complete}`
	};
}

function rolledUp(dataset: Dataset, selection: Selection, parents: Parents): Statement {
	const column = (name: string) =>
		name === parents.dimension ? 'c.parent' : `t.${identifier(name)}`;
	const sum = (measure: string) => `sum(t.${identifier(measure)})`;
	const counts = Object.entries(dataset.measures).filter(
		([, { aggregate }]) => aggregate.kind === 'count'
	);
	const lacking = counts.map(([id]) => `t.${identifier(id)} IS NULL`).join(' OR ');
	const columns = [
		...dataset.dimensions.map((name) => `${column(name)} AS ${identifier(name)}`),
		...measuresOf(dataset, selection).map(
			(measure) => `${expression(dataset, measure, sum)} AS ${identifier(measure)}`
		),
		...Object.keys(dataset.attributes).map((name) => `NULL AS ${identifier(name)}`),
		`(${parents.missing(`sum(CASE WHEN ${lacking} THEN 1 ELSE 0 END)`, `sum(CASE WHEN ${lacking} THEN 0 ELSE 1 END)`)})::INTEGER AS ${PARTS_MISSING}`
	];
	const { sql, params } = conditions(dataset, selection, column);
	const groups = dataset.dimensions.map(column).join(', ');
	return {
		sql: `SELECT ${columns.join(', ')} FROM ${identifier(dataset.id)} t
JOIN ${parents.table.sql} c ON c.code = t.${identifier(parents.dimension)}
${sql ? `${sql} AND` : 'WHERE'} ${parents.condition}
GROUP BY ${groups}`,
		params: [...parents.table.params, ...params]
	};
}

/** What a measure is in SQL, given how a stored measure is written there. */
function expression(dataset: Dataset, id: string, stored: (measure: string) => string): string {
	const aggregate = dataset.measures[id]?.aggregate;
	return aggregate && isDerived(aggregate)
		? `(${derivation(aggregate, stored)})::DOUBLE`
		: `${stored(id)}::DOUBLE`;
}

/** How a derived measure is computed in SQL, given how a stored measure is written there. */
export function derivation(aggregate: Derived, stored: (measure: string) => string): string {
	const [first = '', second = '', ...others] = partsOf(aggregate).map(stored);
	if (aggregate.kind === 'share')
		return `${first} * 100 / nullif(${[second, ...others].join(' + ')}, 0)`;
	if (aggregate.kind === 'ratio') return `${first} / nullif(${second}, 0)`;
	const months = monthsOf(aggregate);
	const sum = aggregate.kind === 'difference' ? `${first} - ${second}` : first;
	return months === 1 ? sum : `(${sum}) / ${months}`;
}

function conditions(
	dataset: Dataset,
	{ where }: Selection,
	column: (dimension: string) => string
): Statement {
	const params: string[] = [];
	const tests = dataset.dimensions.flatMap((dimension) => {
		const values = where[dimension];
		if (!values) return [];
		params.push(...values);
		return [`${column(dimension)} IN (${values.map(() => '?').join(', ')})`];
	});
	return { sql: tests.length ? ` WHERE ${tests.join(' AND ')}` : '', params };
}
