import type { CodeListId } from '#lib/catalogue/code-list.ts';
import { columnsOf, storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { codeTable, identifier } from './identifier.ts';

/** The SQL type of each column: nothing is sniffed, measures are DOUBLE. */
const columnTypes = (dataset: Dataset): [string, string][] => {
	const measures = new Set(storedMeasures(dataset));
	return columnsOf(dataset).map((column) => [
		column,
		measures.has(column) || dataset.attributes[column]?.type === 'integer' ? 'DOUBLE' : 'VARCHAR'
	]);
};

/**
 * The rows of a registered CSV whose header is known: nothing is guessed by the engine.
 * @param types columns by their names as SQL writes them
 */
export const readCsv = (file: string, types: readonly (readonly [string, string])[]): string => {
	const columns = types.map(([name, type]) => `${name}: '${type}'`).join(', ');
	return `read_csv('${file.replaceAll("'", "''")}', auto_detect=false, header=true, delim=',', quote='"', escape='"', nullstr='', columns={${columns}})`;
};

export const createTable = (dataset: Dataset): string =>
	`CREATE TABLE IF NOT EXISTS ${identifier(dataset.id)} (${columnTypes(dataset)
		.map(([name, type]) => `${identifier(name)} ${type}`)
		.join(', ')})`;

/** Adds the rows of a registered CSV file to the dataset's table. */
export const insertRows = (dataset: Dataset, file: string): string =>
	`INSERT INTO ${identifier(dataset.id)} SELECT * FROM ${readCsv(
		file,
		columnTypes(dataset).map(([name, type]) => [identifier(name), type])
	)}`;

/** A code list as a table of its first two columns, from a registered CSV of just these. */
export const createCodeTable = (list: CodeListId, file: string): string =>
	`CREATE OR REPLACE TABLE ${codeTable(list)} AS SELECT * FROM ${readCsv(file, [
		[identifier('code'), 'VARCHAR'],
		[identifier('parent'), 'VARCHAR']
	])}`;

/** Run before anything else: what the engine may not do is refused, not tried. */
export const SETTINGS = [
	'SET autoinstall_known_extensions=false',
	'SET autoload_known_extensions=false'
] as const;
