import { parseCsv } from './csv.ts';

export interface CellChange {
	readonly column: string;
	/** As written: '' where there is no value. */
	readonly from: string;
	readonly to: string;
}

/** A row that is in both, with other values. */
export interface RowChange {
	readonly key: readonly string[];
	readonly cells: readonly CellChange[];
}

export interface RowChanges {
	readonly added: readonly (readonly string[])[];
	readonly removed: readonly (readonly string[])[];
	readonly changed: readonly RowChange[];
}

type Rows = ReadonlyMap<string, { readonly key: string[]; readonly cells: Map<string, string> }>;

/** The rows of several CSVs by their keys. Columns are known by their names: one may have come. */
function rowsOf(texts: readonly string[], key: readonly string[]): Rows {
	return new Map(
		texts.flatMap((text) => {
			const { header, rows } = parseCsv(text);
			return rows.map(({ cells }) => {
				const named = new Map(header.map((name, at) => [name, cells[at] ?? '']));
				const own = key.map((name) => named.get(name) ?? '');
				return [JSON.stringify(own), { key: own, cells: named }] as const;
			});
		})
	);
}

/**
 * What changed between two states of a table, row by row.
 * @param key the columns that name a row
 */
export function rowChanges(
	before: readonly string[],
	after: readonly string[],
	key: readonly string[]
): RowChanges {
	const [old, now] = [rowsOf(before, key), rowsOf(after, key)];
	return {
		added: [...now].filter(([id]) => !old.has(id)).map(([, row]) => row.key),
		removed: [...old].filter(([id]) => !now.has(id)).map(([, row]) => row.key),
		changed: [...now].flatMap(([id, row]) => {
			const was = old.get(id);
			if (!was) return [];
			const columns = [...new Set([...was.cells.keys(), ...row.cells.keys()])];
			const cells = columns
				.map((column) => ({
					column,
					from: was.cells.get(column) ?? '',
					to: row.cells.get(column) ?? ''
				}))
				.filter(({ from, to }) => from !== to);
			return cells.length > 0 ? [{ key: row.key, cells }] : [];
		})
	};
}
