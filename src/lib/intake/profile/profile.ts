import type { Label } from '#lib/base/language.ts';

/** Where a value that holds for a whole table is written. */
export type Place = 'title' | 'sheet' | 'file';

/**
 * A code that holds for a whole table: stated, or found by the words around the table. `words`
 * are names beside those of the code list; `default` is taken, and told, where none is found.
 */
export type Constant =
	| string
	| {
			readonly from: readonly Place[];
			readonly words?: Readonly<Record<string, string>>;
			readonly default?: string;
	  };

/** How a column is found: its header texts from above to below, joined by `/`; any of these. */
interface ColumnHeader {
	readonly header: readonly string[];
	readonly optional?: true;
}

/** What a cell holds where its field does not say it; `code` is a bare code of our own layout. */
export type CellForm = 'western-year' | 'japanese-year' | 'wage-range' | 'place' | 'code';

/** A column whose cells are values of a dimension, measure or attribute. */
export interface FieldColumn extends ColumnHeader {
	readonly field: string;
	readonly form?: CellForm;
	/** The unit of the cells (千円); of the measure unless said otherwise. */
	readonly unit?: string;
	/** Codes that hold for this column alone. */
	readonly at?: Readonly<Record<string, string>>;
	/** 1–12 where a row is a year and this column a month of it. */
	readonly month?: number;
	/** Further names of codes. */
	readonly names?: Readonly<Record<string, string>>;
}

/** A printed ratio, compared with its two counts and not stored. */
export interface CheckColumn extends ColumnHeader {
	readonly check: string;
}

/** A column that is known and not read, with the reason. */
export interface LeaveColumn extends ColumnHeader {
	readonly leave: Label;
}

export type ColumnProfile = FieldColumn | CheckColumn | LeaveColumn;

/** Rows by the text of their first filled cell. Patterns are regular expressions on half-width text. */
export interface RowProfile {
	/** Rows of a parent code: compared with the sum of their parts, or left out. */
	readonly majors?: 'check' | 'leave';
	/** Footnotes; without columns to read. */
	readonly notes?: readonly string[];
	/** Rows that are known and not read, such as annual means. */
	readonly leave?: readonly { readonly pattern: string; readonly reason: Label }[];
	/** Labels of another classification: where one is seen the table is refused. */
	readonly foreign?: readonly { readonly name: Label; readonly labels: readonly string[] }[];
	/** A blank cell is no value at all, not an unpublished one (months to come). */
	readonly blank?: 'skip';
}

/** One table of a layout: where it is, what its columns are, which dataset it fills. */
export interface TableProfile {
	readonly dataset: string;
	/** Texts of which a cell above the header holds one; none where the header alone tells. */
	readonly title: readonly string[];
	/** The table ends where the next title stands on the same line. */
	readonly beside?: true;
	readonly headerRows: number;
	readonly columns: readonly ColumnProfile[];
	readonly rows: RowProfile;
	/** Where the period stands if no column holds it. */
	readonly period: readonly Place[];
	readonly fixed: Readonly<Record<string, Constant>>;
}

/** What the ledger says of a file of this layout. */
export interface Publication {
	/** A code of codes/source.csv. */
	readonly source: string;
	readonly licence: string;
	readonly address: string;
}

/** A layout that the project knows: one JSON file in data/profiles/. */
export interface Profile {
	readonly id: string;
	readonly title: Label;
	/** `canonical`: the columns of a declared dataset; the tables are then empty. */
	readonly layout: 'tables' | 'canonical';
	readonly publication: Publication | null;
	readonly tables: readonly TableProfile[];
	/** Titles of tables that are known and not read; a table above ends there. */
	readonly leave: readonly string[];
}

export const isField = (column: ColumnProfile): column is FieldColumn => 'field' in column;
export const isCheck = (column: ColumnProfile): column is CheckColumn => 'check' in column;
export const isLeft = (column: ColumnProfile): column is LeaveColumn => 'leave' in column;
