/** A total and its parts, as numbers of members of one dimension. */
export interface Relation {
	readonly total: number;
	readonly parts: readonly number[];
}

/** Members of one dimension, each with the direction in which its value is shifted. */
export type Move = readonly (readonly [member: number, sign: 1 | -1])[];

/** Two siblings, or a total and its part, or a way over several levels. */
const LONGEST = 6;

/**
 * Every short way of shifting a member's value up by one that leaves all sums right: another part
 * goes down, or the total goes up. Where no sum binds the member, it moves alone.
 */
export function movesOf(member: number, relations: readonly Relation[]): Move[] {
	const bound = relations.map(({ total, parts }) => ({ total, parts: new Set(parts) }));
	const balance = (move: Move, { total, parts }: (typeof bound)[number]): number =>
		move.reduce((sum, [one, sign]) => sum + (one === total ? sign : parts.has(one) ? -sign : 0), 0);
	const found: Move[] = [];
	const extend = (move: Move): void => {
		const open = bound.find((relation) => balance(move, relation) !== 0);
		if (!open) return void found.push(move);
		if (move.length === LONGEST) return;
		const lacks = Math.sign(balance(move, open)) as 1 | -1;
		const free = (one: number) => move.every(([taken]) => taken !== one);
		for (const part of open.parts) if (free(part)) extend([...move, [part, lacks]]);
		if (free(open.total)) extend([...move, [open.total, lacks === 1 ? -1 : 1]]);
	};
	extend([[member, 1]]);
	return found;
}
