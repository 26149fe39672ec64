import { cheapestCube, type Cube } from './cube.ts';
import type { Grid } from './grid.ts';
import { countsOf, roomOf, widthOf, type Group, type Values } from './period-table.ts';

/** What the cells of a period may be used for. */
export interface Situation {
	readonly values: Values;
	/** Counts from one to one less are too small to be told. */
	readonly threshold: number;
	/** Published already: it cannot be withheld any more, nor hide another. */
	isKnown(cell: number): boolean;
	/** What it costs to withhold a cell that could be told. */
	price(cell: number): number;
}

export interface Withheld {
	readonly cells: ReadonlySet<number>;
	/** Cells of which no cube leaves enough open. */
	readonly exposed: readonly number[];
}

export const isSmall = (row: readonly (number | null)[], threshold: number): boolean =>
	row.some((value) => value !== null && value > 0 && value < threshold);

/**
 * Withholds the cells given, and with each the cheapest cube of others by which its counts could
 * as well be others: shifted along the cube, every published figure and sum stays as it is, and
 * the values that a count could have lie at least `threshold` apart; where counts that the source
 * did not publish leave no such cube, at least one apart.
 */
export function withhold(grid: Grid, situation: Situation, first: readonly number[]): Withheld {
	const { values, threshold } = situation;
	const cells = new Set(first);
	const open = new Map<number, Set<number>>();
	const exposed: number[] = [];
	const queue = [...first];

	const closed = (cell: number, group: Group): number[] =>
		countsOf(values, cell, group).filter((count) => !open.get(cell)?.has(count));

	const prices = Float64Array.from({ length: grid.size }, (_, cell) =>
		cells.has(cell)
			? 0
			: !values[cell] || situation.isKnown(cell)
				? Infinity
				: situation.price(cell)
	);

	function moves(cube: Cube, cell: number, group: Group, width: number): boolean {
		const room = roomOf(values, cube, group);
		return (
			room !== null &&
			closed(cell, group).every((count) => room.moved.has(count)) &&
			widthOf(room) >= width
		);
	}

	function protect(cell: number, groups: readonly Group[], width: number): boolean {
		const cube = cheapestCube(cell, grid.directionsOf(cell), prices, (one) =>
			groups.every((group) => moves(one, cell, group, width))
		);
		if (!cube) return groups.length > 1 && groups.every((group) => protect(cell, [group], width));
		for (const group of groups) {
			const moved = roomOf(values, cube, group)?.moved ?? [];
			for (const one of cube.cells) open.set(one, new Set([...(open.get(one) ?? []), ...moved]));
		}
		for (const one of cube.cells) {
			if (!cells.has(one)) queue.push(one);
			cells.add(one);
			prices[one] = 0;
		}
		return true;
	}

	for (let cell = queue.shift(); cell !== undefined; cell = queue.shift()) {
		const at = cell;
		const needed = grid.groups.filter((group) => closed(at, group).length > 0);
		const isOpen = (width: number) => needed.length === 0 || protect(at, needed, width);
		if (!isOpen(threshold) && !isOpen(1)) exposed.push(at);
	}
	return { cells, exposed };
}
