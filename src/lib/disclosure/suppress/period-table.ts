import type { Cube } from './cube.ts';

/** By cell and count the value; NaN where the source did not publish it, null where there is none. */
export type Values = readonly (readonly (number | null)[] | undefined)[];

/** Counts that are shifted together, since one is a part of the other. */
export interface Group {
	readonly counts: readonly number[];
	/** The count that another is a part of, and so never exceeds. */
	readonly whole: ReadonlyMap<number, number>;
}

/** How far a shift of a group can go up and down before a count would be impossible. */
export interface Room {
	readonly up: number;
	readonly down: number;
	/** The counts shifted: those that every cell of the cube has. */
	readonly moved: ReadonlySet<number>;
}

export const widthOf = ({ up, down }: Pick<Room, 'up' | 'down'>): number => up + down;

/** Null where the cube has a cell without a row, or no count to shift. */
export function roomOf(values: Values, cube: Cube, group: Group): Room | null {
	const moved = movedIn(values, cube, group);
	if (moved.size === 0) return null;
	let [up, down] = [Infinity, Infinity];
	for (let corner = 0; corner < cube.cells.length; corner++) {
		const row = values[cube.cells[corner] ?? -1] ?? [];
		const rises = (cube.signs[corner] ?? 0) > 0;
		for (const count of moved) {
			const below = roomBelow(row, count, group, moved);
			const above = roomAbove(row, count, group, moved);
			up = Math.min(up, rises ? above : below);
			down = Math.min(down, rises ? below : above);
		}
	}
	return { up, down, moved };
}

/** The counts that every cell of the cube has. */
function movedIn(values: Values, { cells }: Cube, { counts }: Group): Set<number> {
	const moved = new Set(counts);
	for (const cell of cells)
		for (const count of counts) if (values[cell]?.[count] == null) moved.delete(count);
	return moved;
}

type Row = readonly (number | null)[];

/** Down to zero, or to a part that stays as it is. */
function roomBelow(row: Row, count: number, { whole }: Group, moved: ReadonlySet<number>): number {
	let least = 0;
	for (const [part, of] of whole)
		if (of === count && !moved.has(part)) least = Math.max(least, row[part] || 0);
	return (row[count] || 0) - least;
}

/** Up to the whole, where that stays as it is. */
function roomAbove(row: Row, count: number, { whole }: Group, moved: ReadonlySet<number>): number {
	const above = whole.get(count);
	if (above === undefined || moved.has(above)) return Infinity;
	const [most, value] = [row[above] ?? NaN, row[count] ?? NaN];
	if (Number.isNaN(most)) return Infinity;
	return Number.isNaN(value) ? 0 : most - value;
}

/** The counts of a group that the source published of a cell. */
export const countsOf = (values: Values, cell: number, { counts }: Group): number[] =>
	counts.filter((count) => (values[cell]?.[count] ?? NaN) >= 0);
