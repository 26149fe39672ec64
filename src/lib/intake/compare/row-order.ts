import type { ItemGroup } from './groups.ts';
import type { Reference } from './reference.ts';

/** Fewer rows resemble each other by chance. */
const LEAST = 10;
const SURE = 0.75;
const BETTER = 0.1;
/** Few rows fit their neighbours by chance: the fewer, the plainer must it be. */
const CHANCE = 1.2;

/** Rows that belong to their neighbours, or to no row that was published. */
export interface RowOrder {
	readonly kind: 'shifted' | 'other';
	readonly steps: number;
	readonly reference: Reference;
	readonly count: number;
}

/** Whether the rows of a group fit those of a reference better when moved by one. */
export function rowOrder(
	{ items, measure }: ItemGroup,
	references: readonly Reference[]
): RowOrder | null {
	const rows = items.filter(({ code }) => !code.startsWith('_'));
	const found = references.map((reference): RowOrder | 'fits' | null => {
		const before = rows.map(({ row }) => reference.points.get(row.series)?.get(measure));
		const now = rows.map((one) => one.now);
		const own = likeness(now, before, 0);
		if (own === null) return null;
		const moved = [-1, 1].flatMap((steps) => {
			const value = likeness(now, before, steps);
			return value === null ? [] : [{ steps, value }];
		});
		const [best] = moved.sort((a, b) => b.value - a.value);
		const count = rows.length;
		if (
			best &&
			best.value >= SURE &&
			best.value - own >= Math.max(BETTER, CHANCE / Math.sqrt(count))
		)
			return { kind: 'shifted', steps: best.steps, reference, count };
		return own < 0.35 && rows.length >= 2 * LEAST
			? { kind: 'other', steps: 0, reference, count }
			: 'fits';
	});
	const known = found.filter((one) => one !== null);
	const [first] = known;
	return first && first !== 'fits' && known.every((one) => one !== 'fits') ? first : null;
}

/** The correlation of logarithms, each row with the one that lies `steps` above it. */
function likeness(
	now: readonly number[],
	before: readonly (number | undefined)[],
	steps: number
): number | null {
	const pairs = now.flatMap((value, at) => {
		const other = before[at + steps];
		return other === undefined || value < 0 || other < 0
			? []
			: [[Math.log(value + 1), Math.log(other + 1)] as const];
	});
	return pairs.length < LEAST ? null : correlation(pairs);
}

function correlation(pairs: readonly (readonly [number, number])[]): number | null {
	const mean = (side: 0 | 1) => pairs.reduce((all, one) => all + one[side], 0) / pairs.length;
	const [a, b] = [mean(0), mean(1)];
	let [both, left, right] = [0, 0, 0];
	for (const [x, y] of pairs) {
		both += (x - a) * (y - b);
		left += (x - a) ** 2;
		right += (y - b) ** 2;
	}
	return left === 0 || right === 0 ? null : both / Math.sqrt(left * right);
}
