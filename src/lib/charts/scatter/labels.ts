/*
 * Which bubbles have their names beside them, and on which side. All is measured in rem: the
 * height of the frame is fixed and its width grows from `width` to `widest`, while letters and
 * bubbles stay as large as they are. So what must not meet is held apart at both ends of that
 * range, on the same side of one another: then it is apart at every width between.
 */

/** Where a name stands, seen from its bubble; `k` is how far on the rim it begins. */
export const DIRECTIONS = {
	e: { x: 1, y: 0, k: 1 },
	w: { x: -1, y: 0, k: 1 },
	n: { x: 0, y: -1, k: 1 },
	s: { x: 0, y: 1, k: 1 },
	ne: { x: 1, y: -1, k: 0.7 },
	se: { x: 1, y: 1, k: 0.7 },
	nw: { x: -1, y: -1, k: 0.7 },
	sw: { x: -1, y: 1, k: 0.7 }
} as const;

export type Direction = keyof typeof DIRECTIONS;

/** A range of widths in which one set of names is shown. */
export interface LabelFrame {
	readonly width: number;
	readonly widest: number;
	readonly height: number;
	/** How many names at most. */
	readonly most: number;
}

/** A bubble that would have a name, in per cent of the frame from its left and top. */
export interface LabelWanted {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** How wide and tall its name is. */
	readonly width: number;
	readonly height: number;
}

/** A box that hangs at a place in per cent: its sides lie so many rem from there. */
export interface HungBox {
	readonly x: number;
	readonly left: number;
	readonly right: number;
	/** Of a fixed height, in rem from the top. */
	readonly top: number;
	readonly bottom: number;
}

/** What is between a bubble and its name. */
export const GAP = 0.15;

/** The box of a name on one side of its bubble. */
export function labelBox(
	{ x, y, radius, width, height }: LabelWanted,
	direction: Direction,
	frame: LabelFrame
): HungBox {
	const side = DIRECTIONS[direction];
	const middle = side.x * (side.k * radius + width / 2 + GAP);
	const centre = (y / 100) * frame.height + side.y * (side.k * radius + height / 2);
	return {
		x,
		left: middle - width / 2,
		right: middle + width / 2,
		top: centre - height / 2,
		bottom: centre + height / 2
	};
}

const leftAt = ({ x, left }: HungBox, width: number): number => (x / 100) * width + left;
const rightAt = ({ x, right }: HungBox, width: number): number => (x / 100) * width + right;

/** True where two boxes keep clear of each other at every width of the frame. */
export function areApart(a: HungBox, b: HungBox, { width, widest }: LabelFrame): boolean {
	if (a.bottom <= b.top || b.bottom <= a.top) return true;
	const before = (one: HungBox, other: HungBox) =>
		[width, widest].every((at) => rightAt(one, at) <= leftAt(other, at));
	return before(a, b) || before(b, a);
}

/** True where a box lies in the frame at every width. */
export const isInside = (box: HungBox, { width, widest, height }: LabelFrame): boolean =>
	box.top >= 0 &&
	box.bottom <= height &&
	[width, widest].every((at) => leftAt(box, at) >= 0 && rightAt(box, at) <= at);

/** The square about a bubble, which another's name should not hide. */
const bubbleBox = ({ x, y, radius }: LabelWanted, { height }: LabelFrame): HungBox => ({
	x,
	left: -radius * HIDDEN,
	right: radius * HIDDEN,
	top: (y / 100) * height - radius * HIDDEN,
	bottom: (y / 100) * height + radius * HIDDEN
});

/** A name may touch the rim of another bubble, and no more. */
const HIDDEN = 0.75;

/**
 * The side on which each name stands; those that find no room have none. Who comes first is
 * served first.
 * @param wanted the bubbles that would have a name, the most important first
 * @param others bubbles that have none, and may not be hidden either
 * @param taken boxes that are in the picture already
 */
export function placeLabels(
	wanted: readonly LabelWanted[],
	others: readonly LabelWanted[],
	taken: readonly HungBox[],
	frame: LabelFrame
): ReadonlyMap<string, Direction> {
	const found = new Map<string, Direction>();
	const boxes = [...taken];
	const bubbles = [...wanted, ...others].map((one) => ({ id: one.id, box: bubbleBox(one, frame) }));
	for (const one of wanted) {
		if (found.size >= frame.most) break;
		const free = (Object.keys(DIRECTIONS) as Direction[]).find((direction) => {
			const box = labelBox(one, direction, frame);
			return (
				isInside(box, frame) &&
				boxes.every((other) => areApart(box, other, frame)) &&
				bubbles.every(({ id, box: bubble }) => id === one.id || areApart(box, bubble, frame))
			);
		});
		if (free === undefined) continue;
		found.set(one.id, free);
		boxes.push(labelBox(one, free, frame));
	}
	return found;
}
