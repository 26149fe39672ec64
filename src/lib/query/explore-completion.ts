import { searchKey } from '#lib/base/search/search.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import { tablesNamed } from './explore.ts';
import type { Names } from './figure-data.ts';

/** A word that could stand at a place of a text of SQL. */
export interface Suggestion {
	readonly kind: 'table' | 'column' | 'code' | 'keyword';
	readonly text: string;
	/** What it means, in the reader's words. */
	readonly about: string;
}

export interface Suggestions {
	/** Where the word begins that a suggestion takes the place of. */
	readonly from: number;
	readonly items: readonly Suggestion[];
}

/** A table as the page describes it. */
export interface KnownTable {
	readonly name: string;
	readonly title: string;
	readonly labelled: string | null;
	readonly columns: readonly {
		readonly name: string;
		readonly title: string;
		readonly label: string | null;
	}[];
}

/** Longer lists are no help. */
const MOST = 100;

const KEYWORDS = (
	'SELECT DISTINCT FROM JOIN LEFT USING ON WHERE AND OR NOT IN IS NULL BETWEEN LIKE GROUP BY ALL HAVING ' +
	'ORDER ASC DESC LIMIT OFFSET WITH AS UNION EXCEPT INTERSECT CASE WHEN THEN ELSE END OVER PARTITION ' +
	'DESCRIBE SUMMARIZE sum avg count min max median round nullif coalesce rank row_number lag left'
)
	.split(' ')
	.map((text): Suggestion => ({ kind: 'keyword', text, about: '' }));

const BEFORE_CODE =
	/\b([a-z_][a-z0-9_]*)\s*(?:=|<>|!=|\bIN\s*\((?:\s*'(?:[^']|'')*'\s*,)*)\s*'([^']*)$/i;
const WORD = /(?:\b([a-z_][a-z0-9_]*)\.)?([a-z_][a-z0-9_]*)?$/i;
const BEFORE_TABLE = /\b(?:FROM|JOIN)\s+[a-z0-9_]*$/i;

/** What could stand at `at`: codes within quotes, else tables, columns of the tables named, keywords. */
export function suggestionsAt(
	sql: string,
	at: number,
	tables: readonly KnownTable[],
	names: Names
): Suggestions | null {
	const before = sql.slice(0, at);
	if (isQuoted(before)) return codesAt(before, tables, names);
	// A comment is the reader's own language.
	if (/--[^\n]*$/.test(before)) return null;
	const [, owner, word = ''] = WORD.exec(before) ?? [];
	const all = tables.flatMap(wholes);
	const from = at - word.length;
	const found =
		owner !== undefined
			? columnsOf(ownedBy(owner, sql, all))
			: BEFORE_TABLE.test(before)
				? all.map(asTable)
				: [...columnsOf(namedIn(sql, all)), ...KEYWORDS, ...all.map(asTable)];
	const items = beginningWith(word, found);
	return items.length > 0 ? { from, items } : null;
}

interface Whole {
	readonly name: string;
	readonly title: string;
	readonly columns: readonly { readonly name: string; readonly title: string }[];
}

/** A table, and the view of it that has labels. */
const wholes = ({ name, title, labelled, columns }: KnownTable): Whole[] => [
	{ name, title, columns },
	...(labelled === null
		? []
		: [
				{
					name: labelled,
					title,
					columns: columns.flatMap((column) =>
						column.label === null ? [column] : [column, { name: column.label, title: column.title }]
					)
				}
			])
];

/** An odd number of quotation marks is before it. */
const isQuoted = (before: string): boolean => (before.split("'").length - 1) % 2 === 1;

function namedIn(sql: string, tables: readonly Whole[]): Whole[] {
	const named = tablesNamed(
		sql,
		tables.map(({ name }) => name)
	);
	return tables.filter(({ name }) => named.includes(name));
}

/** The table of a short name, or of its own. */
const ownedBy = (owner: string, sql: string, tables: readonly Whole[]): Whole[] =>
	tables.filter(
		({ name }) =>
			name === owner.toLowerCase() ||
			new RegExp(`\\b${name}\\s+(?:AS\\s+)?${owner}\\b`, 'i').test(sql)
	);

const asTable = ({ name, title }: Whole): Suggestion => ({
	kind: 'table',
	text: name,
	about: title
});

const columnsOf = (tables: readonly Whole[]): Suggestion[] =>
	tables.flatMap(({ columns }) =>
		columns.map(({ name, title }): Suggestion => ({ kind: 'column', text: name, about: title }))
	);

/** Each once; what begins with the word stands before what holds it. */
function beginningWith(word: string, found: readonly Suggestion[]): Suggestion[] {
	const key = word.toLowerCase();
	const once = [...new Map(found.map((one) => [one.text, one])).values()];
	const begins = ({ text }: Suggestion) => text.toLowerCase().startsWith(key);
	const holds = ({ text, kind }: Suggestion) =>
		key.length > 1 && kind !== 'keyword' && text.toLowerCase().includes(key);
	return [...once.filter(begins), ...once.filter((one) => !begins(one) && holds(one))].slice(
		0,
		MOST
	);
}

/** Codes of the column that is compared, found by themselves or by their names. */
function codesAt(before: string, tables: readonly KnownTable[], names: Names): Suggestions | null {
	const [, compared, typed = ''] = BEFORE_CODE.exec(before) ?? [];
	if (compared === undefined) return null;
	const column = compared.toLowerCase();
	const coded = tables.flatMap(({ columns }) => columns).find(({ label }) => label === column);
	const list = names[(coded?.name ?? column) as DimensionId] ?? [];
	const key = searchKey(typed);
	const items = list
		.filter(
			([code, name]) =>
				code.toLowerCase().startsWith(typed.toLowerCase()) || searchKey(name).includes(key)
		)
		.slice(0, MOST)
		.map(([code, name]): Suggestion => {
			const [text, about] = coded ? [name, code] : [code, name];
			return { kind: 'code', text: text.replaceAll("'", "''"), about };
		});
	return items.length > 0 ? { from: before.length - typed.length, items } : null;
}
