import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Names } from './figure-data.ts';
import { readCsv } from './relation.ts';

/** What a column of a reader's file has in common with our tables. */
export interface Meeting {
	readonly dimension: DimensionId;
	/** Its values are our codes, or names that stand in our code list. */
	readonly by: 'code' | 'name';
}

export interface OwnColumn {
	/** As the reader wrote it. */
	readonly name: string;
	readonly type: 'VARCHAR' | 'DOUBLE';
	/** By which it can be joined; null where its values are of none of our lists. */
	readonly meets: Meeting | null;
}

/** A reader's own file as a table of the engine. */
export interface OwnTable {
	/** The name by which SQL calls it. */
	readonly name: string;
	/** Of the file. */
	readonly file: string;
	readonly columns: readonly OwnColumn[];
	readonly rows: readonly (readonly string[])[];
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** my_table, my_table_2, …: short, and the same whatever the file is called. */
export const ownName = (index: number): string =>
	index === 0 ? 'my_table' : `my_table_${index + 1}`;

/**
 * The columns of a table with its header. Values of one of our code lists stay text, so that they
 * join; else a column is numbers where every filled cell is one, written without leading zeros.
 * @param names the codes that our tables use, by dimension
 */
export const ownColumns = (
	header: readonly string[],
	rows: readonly (readonly string[])[],
	names: Names
): OwnColumn[] =>
	header.map((name, at) => {
		const values = [...new Set(rows.map((cells) => cells[at] ?? '').filter((cell) => cell !== ''))];
		const meets = meetingOf(name, values, names);
		const isNumber = values.length > 0 && values.every((value) => NUMBER.test(value));
		return { name, type: isNumber && meets === null ? 'DOUBLE' : 'VARCHAR', meets };
	});

/** A column that is called like a dimension is tried first: 01 is an occupation and a prefecture. */
function meetingOf(name: string, values: readonly string[], names: Names): Meeting | null {
	if (values.length === 0) return null;
	const dimensions = (Object.keys(names) as (keyof Names)[]).filter(
		(one): one is DimensionId => one !== 'source'
	);
	const ordered = [
		...dimensions.filter((one) => one === name),
		...dimensions.filter((one) => one !== name)
	];
	const found = ordered.flatMap((dimension): Meeting[] => {
		const list = names[dimension] ?? [];
		const codes = new Set<string>(list.map(([code]) => code));
		const labels = new Set<string>(list.map(([, label]) => label));
		if (values.every((value) => codes.has(value)))
			// 1, 2, 3 are numbers unless the header says what they are.
			return dimension === name || values.some((value) => !NUMBER.test(value))
				? [{ dimension, by: 'code' }]
				: [];
		return values.every((value) => labels.has(value)) ? [{ dimension, by: 'name' }] : [];
	});
	return found[0] ?? null;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Makes the table from its registered CSV. */
export const ownStatement = ({ name, columns }: OwnTable, file: string): string =>
	`CREATE TABLE ${quoted(name)} AS SELECT * FROM ${readCsv(
		file,
		columns.map((column) => [quoted(column.name), column.type])
	)}`;

interface Known {
	readonly id: string;
	readonly name: string;
	readonly kind: 'dataset' | 'codes';
	readonly columns: readonly { readonly name: string; readonly codes: string | null }[];
}

/**
 * A question to begin with: the table joined to ours where a column meets, else the table alone.
 * @param nameColumn the column of our code lists with names in the reader's language
 */
export function ownExample(table: OwnTable, tables: readonly Known[], nameColumn: string): string {
	const column = table.columns.find(({ meets }) => meets !== null);
	const meets = column?.meets;
	const ours =
		meets &&
		tables.find(
			({ kind, columns }) =>
				kind === 'dataset' && columns.some(({ name }) => name === meets.dimension)
		);
	if (!column || !meets || !ours) return `SELECT *\nFROM ${table.name}\nLIMIT 100`;
	const own = `${table.name}.${quoted(column.name)}`;
	if (meets.by === 'code')
		return `SELECT *\nFROM ${table.name}\nJOIN ${ours.name} ON ${ours.name}.${meets.dimension} = ${own}\nLIMIT 100`;
	const codes = ours.columns.find(({ name }) => name === meets.dimension)?.codes ?? '';
	return `SELECT *\nFROM ${table.name}\nJOIN ${codes} ON ${codes}.${nameColumn} = ${own}\nJOIN ${ours.name} ON ${ours.name}.${meets.dimension} = ${codes}.code\nLIMIT 100`;
}
