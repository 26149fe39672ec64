import { median } from 'd3';

/** Fewer values lie nearer to another area by chance. */
const LEAST = 40;
/** In sound tables less than 0.46 of the values do, where two offices are swapped more than 0.53. */
const PLAIN = 0.52;
/** The same without what all values share: an office's own figures in another unit are its own. */
const CENTRED = 0.46;
const LEAST_VALUE = 10;

type Values = readonly (number | undefined)[];

/**
 * Whether most values of an area lie nearer to what another area had than to its own past: areas of
 * like size, whose sums tell nothing. @param now, own, other the same items at the same places
 */
export function isNearer(now: Values, own: Values, other: Values): boolean {
	const pairs: [own: number, other: number][] = [];
	now.forEach((value, place) => {
		const [mine, theirs] = [own[place], other[place]];
		if (value === undefined || mine === undefined || theirs === undefined) return;
		if (value < LEAST_VALUE && mine < LEAST_VALUE) return;
		const change = (before: number) => Math.log((value + 0.5) / (before + 0.5));
		pairs.push([change(mine), change(theirs)]);
	});
	if (pairs.length < LEAST) return false;
	const share = (centres: readonly [number, number]) =>
		pairs.filter(([mine, theirs]) => Math.abs(theirs - centres[1]) < Math.abs(mine - centres[0]))
			.length / pairs.length;
	const centres = [0, 1].map((side) => median(pairs, (one) => one[side as 0 | 1]) ?? 0);
	return share([0, 0]) >= PLAIN && share([centres[0] ?? 0, centres[1] ?? 0]) >= CENTRED;
}
