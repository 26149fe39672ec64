import type { Table, Value } from './table.ts';

/** The part of an Arrow table that both builds of the engine return. */
interface ArrowTable {
	readonly numRows: number;
	readonly schema: { readonly fields: readonly { readonly name: string }[] };
	getChildAt(index: number): { get(row: number): unknown } | null;
}

/**
 * An Arrow result as rows of text, numbers and nulls.
 * @throws TypeError for a value of another kind: a statement that forgot its cast
 */
export function fromArrow(arrow: ArrowTable): Table {
	const columns = arrow.schema.fields.map(({ name }) => name);
	const children = columns.map((_, index) => arrow.getChildAt(index));
	const rows = Array.from({ length: arrow.numRows }, (_, row) =>
		children.map((child, index): Value => {
			const value = child?.get(row) ?? null;
			if (value === null || typeof value === 'string' || typeof value === 'number') return value;
			throw new TypeError(`column ${columns[index]}: ${typeof value} (missing cast)`);
		})
	);
	return { columns, rows };
}
