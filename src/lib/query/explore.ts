import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { isDerived } from '#lib/catalogue/measure.ts';
import { identifier } from './identifier.ts';
import { readCsv } from './relation.ts';
import { derivation } from './statement.ts';

/** The name by which a reader's own SQL calls a dataset: no quotation marks are needed. */
export const tableName = (dataset: Dataset): string => dataset.id.replaceAll('-', '_');

export const codeTableName = (list: string): string => `codes_${list}`;

/** A dataset as a reader sees it: its columns, and its ratios and differences computed row by row. */
export function exploreView(dataset: Dataset): string[] {
	const kept = identifier(`${dataset.id}-stored`);
	const stored = new Set(storedMeasures(dataset));
	const derived = Object.entries(dataset.measures).flatMap(([id, { aggregate }]) =>
		isDerived(aggregate) && !stored.has(id)
			? [`${derivation(aggregate, identifier)} AS ${identifier(id)}`]
			: []
	);
	return [
		`ALTER TABLE ${identifier(dataset.id)} RENAME TO ${kept}`,
		`CREATE VIEW ${identifier(tableName(dataset))} AS SELECT ${['*', ...derived].join(', ')} FROM ${kept}`
	];
}

/** A code list with its names: a registered CSV, every column text. */
export const exploreCodes = (list: string, header: readonly string[], file: string): string =>
	`CREATE TABLE ${identifier(codeTableName(list))} AS SELECT * FROM ${readCsv(
		file,
		header.map((name) => [identifier(name), 'VARCHAR'])
	)}`;

/** Run last: from here on the engine opens no file and no address, and nothing can undo that. */
export const LOCK = ['SET enable_external_access=false', 'SET lock_configuration=true'] as const;

/** Those of the tables that a text of SQL names, wherever it does. */
export function tablesNamed(sql: string, names: readonly string[]): string[] {
	const words = new Set(sql.toLowerCase().match(/[a-z][a-z0-9_]*/g));
	return names.filter((name) => words.has(name));
}

/**
 * A reader's SQL as the inside of one SELECT: nothing but a query fits there, and a prepared
 * statement is never two. The line break ends a comment on the last line.
 */
const within = (sql: string): string => `(${sql.trim().replace(/;\s*$/, '')}\n)`;

/** Tells the names and types of the columns that a reader's SQL returns. */
export const describeQuery = (sql: string): string => `DESCRIBE SELECT * FROM ${within(sql)}`;

export interface ResultColumn {
	readonly name: string;
	/** As DuckDB writes it: DOUBLE, VARCHAR, DECIMAL(38,1). */
	readonly type: string;
}

const EXACT_NUMBER = /^(?:DOUBLE|FLOAT|INTEGER|SMALLINT|TINYINT|UINTEGER|USMALLINT|UTINYINT)$/;
const LONG_NUMBER = /^(?:U?BIGINT|U?HUGEINT|DECIMAL\(\d+,\d+\))$/;

export const isNumeric = ({ type }: ResultColumn): boolean =>
	EXACT_NUMBER.test(type) || LONG_NUMBER.test(type);

/**
 * Runs a reader's SQL so that every value arrives as a number, a text or null: what a double
 * cannot hold for certain comes as its decimal text.
 * @param limit one row more than this comes back where there are more
 */
export function resultQuery(sql: string, columns: readonly ResultColumn[], limit: number): string {
	const cells = columns.map(({ type }, index) =>
		EXACT_NUMBER.test(type) ? `#${index + 1}::DOUBLE` : `#${index + 1}::VARCHAR`
	);
	return `SELECT ${cells.join(', ')} FROM ${within(sql)} LIMIT ${limit + 1}`;
}
