import type { Move } from './moves.ts';

/**
 * Cells of a table that are shifted together, with their directions: one move in each dimension
 * at once, so that the sums of every dimension stay right.
 */
export interface Cube {
	readonly cells: readonly number[];
	readonly signs: readonly number[];
}

/** A dimension as seen from one cell: its moves begin with the cell's own member. */
export interface Direction {
	readonly stride: number;
	readonly moves: readonly Move[];
}

/**
 * The cheapest cube of a cell that is accepted. A cube grows by one dimension at a time, and is
 * left as soon as it costs as much as the best one so far, or is not accepted: a cube is refused
 * wherever a part of it is.
 */
export function cheapestCube(
	cell: number,
	directions: readonly Direction[],
	prices: Float64Array,
	accepts: (cube: Cube) => boolean
): Cube | undefined {
	let best: Cube | undefined;
	let least = Infinity;
	const ordered = directions.toSorted((a, b) => a.moves.length - b.moves.length);

	function grow(cells: readonly number[], signs: readonly number[], price: number, at: number) {
		const cube = { cells, signs };
		if (!accepts(cube)) return;
		const direction = ordered[at];
		if (!direction) {
			[best, least] = [cube, price];
			return;
		}
		for (const move of direction.moves) {
			const sum = price + added(cells, move, direction.stride, prices, least - price);
			if (sum >= least) continue;
			grow(...spread(cells, signs, move, direction.stride), sum, at + 1);
			if (least === 0) return;
		}
	}

	grow([cell], [1], prices[cell] ?? Infinity, 0);
	return best;
}

/** What the cells cost that a move adds; it stops counting at the limit. */
function added(
	cells: readonly number[],
	move: Move,
	stride: number,
	prices: Float64Array,
	limit: number
): number {
	const own = move[0]?.[0] ?? 0;
	let sum = 0;
	for (let step = 1; step < move.length; step++) {
		const offset = ((move[step]?.[0] ?? 0) - own) * stride;
		for (const cell of cells) {
			sum += prices[cell + offset] ?? Infinity;
			if (sum >= limit) return Infinity;
		}
	}
	return sum;
}

function spread(
	cells: readonly number[],
	signs: readonly number[],
	move: Move,
	stride: number
): [cells: number[], signs: number[]] {
	const own = move[0]?.[0] ?? 0;
	const spreadCells: number[] = [];
	const spreadSigns: number[] = [];
	for (const [member, sign] of move)
		for (let corner = 0; corner < cells.length; corner++) {
			spreadCells.push((cells[corner] ?? 0) + (member - own) * stride);
			spreadSigns.push((signs[corner] ?? 0) * sign);
		}
	return [spreadCells, spreadSigns];
}
