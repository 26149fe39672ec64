import { count, type Stream } from './random.ts';

/**
 * Splits a whole number over weighted cells by largest remainder. Before that each cell's share
 * is drawn at random, as people arrive: few people fall into few cells, many spread evenly.
 * `unrest` from 0 to 1 says how far the draw may go from the weights: those who wait change
 * less from month to month than those who come.
 * The parts are whole numbers ≥ 0 and add up to the total.
 */
export function apportion(
	total: number,
	weights: readonly number[],
	unrest: number,
	source: Stream
): number[] {
	if (total === 0) return weights.map(() => 0);
	const sum = weights.reduce((all, weight) => all + weight, 0);
	const drawn = weights.map((weight) => {
		const mean = (total * weight) / sum;
		return mean + unrest * (count(source, mean) - mean);
	});
	const people = drawn.reduce((all, one) => all + one, 0);
	const shares =
		people > 0
			? drawn.map((one) => (one * total) / people)
			: weights.map((weight) => (total * weight) / sum);
	return rounded(shares, total, source);
}

function rounded(shares: readonly number[], total: number, source: Stream): number[] {
	const parts = shares.map(Math.floor);
	const left = total - parts.reduce((all, part) => all + part, 0);
	shares
		.map((share, index) => ({ index, remainder: share - Math.floor(share), lot: source() }))
		.filter(({ remainder }) => remainder > 0)
		.sort((a, b) => b.remainder - a.remainder || a.lot - b.lot)
		.slice(0, left)
		.forEach(({ index }) => (parts[index] = (parts[index] ?? 0) + 1));
	return parts;
}
