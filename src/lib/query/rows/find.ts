import type { Selection } from '../selection.ts';
import type { PackedTable } from '../table.ts';

type Places = ReadonlyMap<unknown, readonly number[]>;

/** Of each table the dimensions that were asked for, with the rows that have each value. */
const known = new WeakMap<PackedTable, Map<string, Places>>();

function placesOf(table: PackedTable, name: string): Places | undefined {
	const found = known.get(table)?.get(name);
	if (found) return found;
	const values = table.values[table.columns.indexOf(name)];
	if (!values) return undefined;
	const places = new Map<unknown, number[]>();
	for (const [row, value] of values.entries()) {
		const same = places.get(value);
		if (same) same.push(row);
		else places.set(value, [row]);
	}
	known.set(table, (known.get(table) ?? new Map<string, Places>()).set(name, places));
	return places;
}

const everyRow = ({ length }: PackedTable): readonly number[] => [...Array(length).keys()];

interface Asked {
	readonly column: number;
	readonly values: ReadonlySet<unknown>;
	/** The rows of each value that some row has. */
	readonly places: readonly (readonly number[])[];
	readonly count: number;
}

/** The rows that have the values asked for: the dimension with the fewest is looked through. */
export function rowsWith(table: PackedTable, where: Selection['where']): readonly number[] {
	const asked: Asked[] = [];
	for (const [name, wanted] of Object.entries(where)) {
		const values: ReadonlySet<unknown> = new Set(wanted);
		const known = placesOf(table, name);
		if (!known) {
			if (!values.has(table.constants[name])) return [];
			continue;
		}
		const places = [...values].flatMap((value) => {
			const rows = known.get(value);
			return rows ? [rows] : [];
		});
		const count = places.reduce((sum, { length }) => sum + length, 0);
		asked.push({ column: table.columns.indexOf(name), values, places, count });
	}
	asked.sort((a, b) => a.count - b.count);
	const [fewest, ...others] = asked;
	if (!fewest) return everyRow(table);
	return fewest.places
		.flat()
		.filter((row) =>
			others.every(({ column, values }) => values.has(table.values[column]?.[row] ?? null))
		);
}
