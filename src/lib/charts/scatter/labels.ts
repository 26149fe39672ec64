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

const SIDES = Object.keys(DIRECTIONS) as Direction[];

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

/** A box where the frame is narrowest and where it is widest. */
interface Spread {
	readonly top: number;
	readonly bottom: number;
	readonly narrow: readonly [left: number, right: number];
	readonly wide: readonly [left: number, right: number];
}

const spread = (
	{ x, left, right, top, bottom }: HungBox,
	{ width, widest }: LabelFrame
): Spread => ({
	top,
	bottom,
	narrow: [(x / 100) * width + left, (x / 100) * width + right],
	wide: [(x / 100) * widest + left, (x / 100) * widest + right]
});

const isLeftOf = (a: Spread, b: Spread): boolean =>
	a.narrow[1] <= b.narrow[0] && a.wide[1] <= b.wide[0];

/** True where two boxes keep clear of each other at every width of the frame. */
const areApart = (a: Spread, b: Spread): boolean =>
	a.bottom <= b.top || b.bottom <= a.top || isLeftOf(a, b) || isLeftOf(b, a);

const isWithin = ({ top, bottom, narrow, wide }: Spread, frame: LabelFrame): boolean =>
	top >= 0 &&
	bottom <= frame.height &&
	narrow[0] >= 0 &&
	narrow[1] <= frame.width &&
	wide[0] >= 0 &&
	wide[1] <= frame.widest;

/** True where a box lies in the frame at every width. */
export const isInside = (box: HungBox, frame: LabelFrame): boolean =>
	isWithin(spread(box, frame), frame);

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
	const boxes = taken.map((box) => spread(box, frame));
	const bubbles = [...wanted, ...others].map((one) => ({
		id: one.id,
		box: spread(bubbleBox(one, frame), frame)
	}));
	const isFree = (box: Spread, id: string) =>
		isWithin(box, frame) &&
		boxes.every((other) => areApart(box, other)) &&
		bubbles.every((other) => other.id === id || areApart(box, other.box));
	for (const one of wanted) {
		if (found.size >= frame.most) break;
		for (const direction of SIDES) {
			const box = spread(labelBox(one, direction, frame), frame);
			if (!isFree(box, one.id)) continue;
			found.set(one.id, direction);
			boxes.push(box);
			break;
		}
	}
	return found;
}
