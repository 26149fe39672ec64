import { randomLcg, randomNormal, randomPoisson } from 'd3';

/** Numbers in [0, 1) that are the same in every run for the same name. */
export type Stream = () => number;

/** A stream of its own for each name, so that a change in one place leaves the others as they were. */
export function stream(name: string): Stream {
	let hash = 0x811c9dc5;
	for (let index = 0; index < name.length; index++)
		hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193) >>> 0;
	return randomLcg(hash / 2 ** 32);
}

/** A factor around 1 whose logarithm has the standard deviation given. */
export const factor = (source: Stream, deviation: number): number =>
	Math.exp(randomNormal.source(source)(0, deviation)());

/** A whole number ≥ 0 with the mean given. */
export const count = (source: Stream, mean: number): number =>
	mean > 0 ? randomPoisson.source(source)(mean)() : 0;

/** One of the items, each as likely as its weight says. Throws RangeError for an empty list. */
export function pick<T>(source: Stream, items: readonly (readonly [T, number])[]): T {
	const last = items.at(-1);
	if (!last) throw new RangeError('nothing to pick from');
	let rest = source() * items.reduce((total, [, weight]) => total + weight, 0);
	for (const [item, weight] of items) if ((rest -= weight) < 0) return item;
	return last[0];
}

/** A whole number from lowest to highest, both included. */
export const between = (source: Stream, lowest: number, highest: number): number =>
	lowest + Math.floor(source() * (highest - lowest + 1));
