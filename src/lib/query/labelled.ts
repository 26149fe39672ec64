import { codeListOf, columnsOf, type Dataset } from '#lib/catalogue/dataset.ts';
import type { NameColumn } from '#lib/catalogue/code-list.ts';
import { codeTableName, tableName, tablesNamed } from './explore.ts';
import { identifier } from './identifier.ts';

/** The view of a dataset in which a label stands beside each code. */
export const labelledName = (dataset: Dataset): string => `${tableName(dataset)}_labelled`;

/** What the label of a code column is called; areas are called by their plain word. */
export const labelColumn = (column: string): string =>
	column === 'ref_area' ? 'area' : `${column}_label`;

interface Offered {
	readonly name: string;
	readonly labelled: string | null;
	readonly columns: readonly { readonly codes: string | null }[];
}

/** The tables and views that a text of SQL needs: with labels come their table and its code lists. */
export function tablesWanted(sql: string, tables: readonly Offered[]): string[] {
	const names = tables.flatMap(({ name, labelled }) => (labelled ? [name, labelled] : [name]));
	const named = tablesNamed(sql, names);
	const needed = tables
		.filter(({ labelled }) => labelled !== null && named.includes(labelled))
		.flatMap(({ name, columns }) => [name, ...columns.flatMap(({ codes }) => codes ?? [])]);
	return [...new Set([...named, ...needed])];
}

/**
 * A dataset with labels in one language: a view of its own, so that who does not ask for labels
 * joins nothing. A code that its list does not name has none.
 */
export function labelledView(dataset: Dataset, name: NameColumn, lists: readonly string[]): string {
	const labels = columnsOf(dataset).flatMap((column) => {
		const list = codeListOf(dataset, column);
		return list && lists.includes(list) ? [{ column, list }] : [];
	});
	const stored = columnsOf(dataset);
	const computed = Object.keys(dataset.measures).filter((one) => !stored.includes(one));
	const columns = [...stored, ...computed].flatMap((column) => {
		const at = labels.findIndex((one) => one.column === column);
		const own = `b.${identifier(column)}`;
		return at < 0 ? [own] : [own, `l${at}.name AS ${identifier(labelColumn(column))}`];
	});
	// A list that had a code twice must not double the rows.
	const joins = labels.map(
		({ column, list }, at) =>
			`LEFT JOIN (SELECT code, any_value(${name}) AS name FROM ${identifier(codeTableName(list))} GROUP BY code) l${at} ON l${at}.code = b.${identifier(column)}`
	);
	return [
		`CREATE VIEW ${identifier(labelledName(dataset))} AS SELECT ${columns.join(', ')}`,
		`FROM ${identifier(tableName(dataset))} b`,
		...joins
	].join('\n');
}
