import type { Language } from '#lib/base/language.ts';
import { punctuation } from '#lib/base/punctuation.ts';
import type { PastedTable } from '#lib/contract/pasted-html.ts';
import type { Row } from '#lib/query/table.ts';
import type { Change, PartOfOrigin } from './origin.ts';

export interface DataColumn {
	readonly title: string;
	readonly unit: string;
	readonly origin?: PartOfOrigin;
	/** The values are those of one place held against those of another. */
	readonly change?: Change;
}

/** The two rows of which a change is printed. */
export interface ChangeOfRows {
	/** As it is printed, with its unit. */
	readonly value: string;
	/** In per cent, not as the difference. */
	readonly rate: boolean;
	readonly now: Row;
	readonly before: Row;
}

/** A cell of a table: the indexes of its row and of its column of numbers. */
export interface Place {
	row: number;
	column: number;
}

export interface DataCell {
	/** As printed, without unit. */
	readonly text: string;
	/** The number printed, null where nothing is published: what an exported file holds. */
	readonly value: number | null;
	/** Its unit, where neither column nor row says it. */
	readonly unit?: string;
	/** Why nothing stands there; empty where a value does. */
	readonly reason?: string;
	/** What the value is of: the measure, and the row of the answer. */
	readonly measure?: string;
	readonly row?: Row | undefined;
	/** The value is the change between two rows of the answer. */
	readonly change?: ChangeOfRows;
	/** What marks the value, a code of `words.status`; empty for an ordinary one. */
	readonly mark?: string;
	/** The value that stood before, where it was revised. */
	readonly revised?: string;
}

export interface DataRow {
	readonly code: string;
	readonly name: string;
	/** A group whose parts follow. */
	readonly heading: boolean;
	/** Words about the whole row: computed, parts missing. */
	readonly note: string;
	readonly origin?: PartOfOrigin;
	/** What differs from the change that the column says. */
	readonly change?: Partial<Change>;
	readonly cells: readonly DataCell[];
}

/**
 * A row whose cells are written out when somebody looks at them, and then kept: most tables stay
 * folded, and a choice makes them all anew.
 */
export function rowOf(named: Omit<DataRow, 'cells'>, write: () => readonly DataCell[]): DataRow {
	let written: readonly DataCell[] | undefined;
	return {
		...named,
		get cells() {
			return (written ??= write());
		}
	};
}

/** The figure as a table: the first column names the rows, all others are numbers. */
export interface DataTable {
	/** Whether its values are made up: the mark goes wherever the table goes. */
	readonly sample: boolean;
	readonly first: string;
	readonly columns: readonly DataColumn[];
	readonly rows: readonly DataRow[];
}

/** A name with its unit, as the head of a column where nothing else says it. */
export const columnHead = (
	{ title, unit }: Pick<DataColumn, 'title' | 'unit'>,
	language: Language
): string => (unit ? `${title}${punctuation(language).bracketed(unit)}` : title);

/** The table as it is copied: notes stand with the names of their rows. */
export const pastedTable = (
	{ first, columns, rows }: DataTable,
	caption: string,
	language: Language
): PastedTable => ({
	caption,
	head: [first, ...columns.map((column) => columnHead(column, language))],
	rows: rows.map(({ name, note, cells }) => ({
		name: note ? `${name}${punctuation(language).bracketed(note)}` : name,
		cells
	}))
});
