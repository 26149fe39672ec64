import type { Label } from '#lib/base/language.ts';

/** Where a value that holds for a whole table is written. */
export type Place = 'title' | 'sheet' | 'file';

/**
 * A code that holds for a whole table: stated, found by the words around the table, or given by
 * the sheet's place in its workbook, from 1. `words` are names beside those of the code list;
 * `default` is taken, and told, where none is found. Where the words of a sheet name another code
 * than its place gives, the table is refused.
 */
export type Constant =
	| string
	| {
			readonly from: readonly Place[];
			readonly words?: Readonly<Record<string, string>>;
			readonly default?: string;
	  }
	| {
			readonly sheets: Readonly<Record<string, string>>;
			readonly words?: Readonly<Record<string, string>>;
	  };

/**
 * How a column is found: its header texts from above to below, joined by `/`; any of these. A part
 * `{fiscal-year}` is any fiscal year: one column for each, in any number.
 */
interface ColumnHeader {
	/** May be empty where `letter` is given: whatever stands there. */
	readonly header: readonly string[];
	/** The column of the sheet: `A`. */
	readonly letter?: string;
	readonly optional?: true;
}

/** A column whose blank cells take what stands above them in the same block. */
interface BlockColumn {
	readonly down?: true;
}

/** What a cell holds where its field does not say it; `code` is a bare code of our own layout,
 * `labour-bureau` names a prefecture by its bureau (東京労働局). */
export type CellForm =
	'western-year' | 'japanese-year' | 'wage-range' | 'place' | 'code' | 'labour-bureau';

/** A column whose cells are values of a dimension, measure or attribute. */
export interface FieldColumn extends ColumnHeader, BlockColumn {
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
	/** Only rows with one of these codes belong to the table. */
	readonly only?: readonly string[];
	/** Rows with one of these codes do not. */
	readonly except?: readonly string[];
}

/** A column that tells which rows belong to the table: those with one of these texts. */
export interface KeepColumn extends ColumnHeader, BlockColumn {
	readonly keep: readonly string[];
}

/** A printed ratio, compared with its two counts and not stored. */
export interface CheckColumn extends ColumnHeader {
	readonly check: string;
}

/** A column that is known and not read, with the reason. */
export interface LeaveColumn extends ColumnHeader {
	readonly leave: Label;
}

export type ColumnProfile = FieldColumn | KeepColumn | CheckColumn | LeaveColumn;

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
	/** A hyphen says that there is nothing to count (M), not that nothing was published (O). */
	readonly hyphen?: 'nothing';
}

/**
 * One table of a layout: where it is, what its columns are, which dataset it fills. In a file, a
 * table with `like` takes what it does not say from a table before it: written-out.ts.
 */
export interface TableProfile {
	readonly dataset: string;
	/** The sheets on which it stands, by their places from 1; any where none is named. */
	readonly sheets?: readonly number[];
	/** A code of codes/source.csv where it is not that of the whole layout. */
	readonly source?: string;
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

/** What the sheets of a workbook must be that is read by their places. */
export interface SheetsProfile {
	/** Exactly so many. */
	readonly count?: number;
	/** Sheets that are known and not read, by their places from 1. */
	readonly leave: readonly { readonly sheets: readonly number[]; readonly reason: Label }[];
}

/** A sum over all sheets of a file: every count of the total is that of its parts. */
export interface SumProfile {
	readonly dataset: string;
	readonly dimension: string;
	readonly total: string;
	/** Codes, or how many others of the dimension must be there. */
	readonly parts: readonly string[] | number;
	/** Hyphens are 0 where the other parts add up to the total, or all parts of a total are 0. */
	readonly proves?: true;
}

/** A layout that the project knows: one JSON file in data/profiles/. */
export interface Profile {
	readonly id: string;
	readonly title: Label;
	/** `canonical`: the columns of a declared dataset; the tables are then empty. */
	readonly layout: 'tables' | 'canonical';
	readonly publication: Publication | null;
	/** Texts of which the file's name holds one: files that look alike are told apart by it. */
	readonly file?: readonly string[];
	readonly sheets?: SheetsProfile;
	readonly sums?: readonly SumProfile[];
	readonly tables: readonly TableProfile[];
	/** Titles of tables that are known and not read; a table above ends there. */
	readonly leave: readonly string[];
}

export const isField = (column: ColumnProfile): column is FieldColumn => 'field' in column;
export const isKeep = (column: ColumnProfile): column is KeepColumn => 'keep' in column;
export const isCheck = (column: ColumnProfile): column is CheckColumn => 'check' in column;
export const isLeft = (column: ColumnProfile): column is LeaveColumn => 'leave' in column;
