import type { Dataset } from '#lib/catalogue/dataset.ts';
import { codeTableName, tableName } from './explore.ts';
import type { Selection } from './selection.ts';
import { statement } from './statement.ts';

/**
 * A selection as SQL that a reader can read and run: the very statement of the site, over the
 * tables of the SQL page, with its values written out.
 */
export function readableSql(dataset: Dataset, selection: Selection): string {
	const { sql, params } = statement(dataset, selection);
	const values = params[Symbol.iterator]();
	const literal = () => `'${String(values.next().value).replaceAll("'", "''")}'`;
	// Identifiers are of letters, digits, - and _ alone, so that no sign in a name is mistaken.
	const plain = sql
		.replaceAll('?', literal)
		.replaceAll(/"codes-([a-z_]+)"/g, (_, list: string) => codeTableName(list))
		.replaceAll(`"${dataset.id}"`, tableName(dataset))
		.replaceAll(/"([a-z][a-z0-9_]*)"/g, '$1')
		.replaceAll('::DOUBLE', '')
		.replaceAll('::VARCHAR', '')
		.replaceAll(/::INTEGER/g, '');
	return plain
		.split('\n')
		.map((line) => shorter(wrapped(line.trim())))
		.join('\n');
}

/** What says nothing: x AS x, a list of one, brackets around one name. */
const shorter = (sql: string): string =>
	sql
		.replace(/\b((?:[a-z]\.)?([a-z_]+)) AS \2\b/g, '$1')
		.replace(/ IN \(('(?:[^']|'')*')\)/g, ' = $1')
		.replace(/\(\(([a-z_]+|sum\([a-z_.]+\))\) \/ /g, '($1 / ');

/** Clauses on lines of their own, as one writes SQL. */
const wrapped = (line: string): string =>
	columnsBelow(line)
		.replace(/ (FROM|WHERE) /g, '\n$1 ')
		.replace(/ AND /g, '\n  AND ');

/** A comma between two columns, not within an expression, ends a line. */
function columnsBelow(line: string): string {
	if (!line.startsWith('SELECT ')) return line;
	let [depth, quoted] = [0, false];
	const from = line.indexOf(' FROM ');
	const end = from < 0 ? line.length : from;
	return [...line]
		.map((sign, index) => {
			if (sign === "'") quoted = !quoted;
			if (quoted) return sign;
			if (sign === '(') depth += 1;
			if (sign === ')') depth -= 1;
			const isBetween = sign === ' ' && line[index - 1] === ',' && depth === 0 && index < end;
			return isBetween ? '\n       ' : sign;
		})
		.join('');
}
