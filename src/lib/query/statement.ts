import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import { TOTAL } from '#lib/catalogue/dimension.ts';
import { codeTable, identifier } from './identifier.ts';
import type { Selection } from './selection.ts';

export interface Statement {
	readonly sql: string;
	readonly params: readonly string[];
}

/** How many parts of a computed sum have no value; null in a row that was published. */
export const PARTS_MISSING = 'parts_missing';

/**
 * Selection → SQL. Identifiers come from the declaration, values are parameters. Where the
 * dataset has a rollup, the parents of that dimension follow as sums of their parts.
 * @throws RangeError for a dimension that the dataset does not have
 */
export function statement(dataset: Dataset, selection: Selection): Statement {
	for (const dimension of Object.keys(selection.where) as DimensionId[])
		if (!dataset.dimensions.includes(dimension)) throw new RangeError(`no dimension ${dimension}`);

	const parts = [published(dataset, selection)];
	if (dataset.rollup) parts.push(rolledUp(dataset, selection, dataset.rollup));
	const order = dataset.dimensions.map((_, index) => index + 1).join(', ');
	return {
		sql: `${parts.map(({ sql }) => sql).join('\nUNION ALL\n')}\nORDER BY ${order}`,
		params: parts.flatMap(({ params }) => params)
	};
}

function published(dataset: Dataset, selection: Selection): Statement {
	const columns = [
		...dataset.dimensions.map(identifier),
		...Object.keys(dataset.measures).map(
			(measure) => `${expression(dataset, measure, identifier)} AS ${identifier(measure)}`
		),
		...Object.keys(dataset.attributes).map(identifier),
		...(dataset.rollup ? [`NULL::INTEGER AS ${PARTS_MISSING}`] : [])
	];
	const { sql, params } = conditions(dataset, selection, identifier);
	return { sql: `SELECT ${columns.join(', ')} FROM ${identifier(dataset.id)}${sql}`, params };
}

function rolledUp(dataset: Dataset, selection: Selection, rollup: DimensionId): Statement {
	const column = (name: string) => (name === rollup ? 'c.parent' : `t.${identifier(name)}`);
	const sum = (measure: string) => `sum(t.${identifier(measure)})`;
	const counts = Object.entries(dataset.measures).filter(
		([, { aggregate }]) => aggregate.kind === 'count'
	);
	const columns = [
		...dataset.dimensions.map((name) => `${column(name)} AS ${identifier(name)}`),
		...Object.keys(dataset.measures).map(
			(measure) => `${expression(dataset, measure, sum)} AS ${identifier(measure)}`
		),
		...Object.keys(dataset.attributes).map((name) => `NULL AS ${identifier(name)}`),
		`sum(CASE WHEN ${counts.map(([id]) => `t.${identifier(id)} IS NULL`).join(' OR ')} THEN 1 ELSE 0 END)::INTEGER`
	];
	const { sql, params } = conditions(dataset, selection, column);
	const groups = dataset.dimensions.map(column).join(', ');
	return {
		sql: `SELECT ${columns.join(', ')} FROM ${identifier(dataset.id)} t
JOIN ${codeTable(rollup)} c ON c.code = t.${identifier(rollup)}
${sql ? `${sql} AND` : 'WHERE'} c.parent IS NOT NULL AND c.parent <> '${TOTAL}'
GROUP BY ${groups}`,
		params
	};
}

/** What a measure is in SQL, given how a stored measure is written there. */
function expression(dataset: Dataset, id: string, stored: (measure: string) => string): string {
	const aggregate = dataset.measures[id]?.aggregate;
	if (aggregate?.kind !== 'ratio') return `${stored(id)}::DOUBLE`;
	return `(${stored(aggregate.numerator)} / nullif(${stored(aggregate.denominator)}, 0))::DOUBLE`;
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
