import { median } from 'd3';
import type { Issue } from './listing.ts';

export interface Stay {
	/** In how many issues a listing stood. */
	readonly issues: number;
	readonly listings: number;
}

/**
 * For how many issues the listings stood that have ended. Those of the first issue are left out,
 * for nobody knows since when they stood, and those of the last, which still stand.
 */
export function stays(issues: readonly Issue[]): { counts: Stay[]; median: number | null } {
	const stood = new Map<string, number>();
	for (const { listings } of issues)
		for (const { number } of listings) stood.set(number, (stood.get(number) ?? 0) + 1);
	const edge = [issues[0], issues.at(-1)].flatMap((issue) => issue?.listings ?? []);
	for (const { number } of edge) stood.delete(number);
	const lengths = [...stood.values()];
	const longest = Math.max(0, ...lengths);
	return {
		counts: Array.from({ length: longest }, (_, index) => ({
			issues: index + 1,
			listings: lengths.filter((length) => length === index + 1).length
		})),
		median: median(lengths) ?? null
	};
}
