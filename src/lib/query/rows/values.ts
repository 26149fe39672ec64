import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { PackedTable } from '../table.ts';
import { columnOf } from './slice.ts';

/** The codes of a dimension where at least one measure has a value, sorted: as values.ts asks the engine. */
export function heldCodes(
	dataset: Dataset,
	dimension: DimensionId,
	tables: readonly PackedTable[]
): string[] {
	const held = new Set<string>();
	for (const table of tables) {
		const stored = storedMeasures(dataset).map((name) => columnOf(table, name));
		const isHeld = (row: number) =>
			stored.length === 0 || stored.some((values) => (values[row] ?? null) !== null);
		for (const [row, code] of columnOf(table, dimension).entries())
			if (typeof code === 'string' && isHeld(row)) held.add(code);
	}
	return [...held].sort();
}
