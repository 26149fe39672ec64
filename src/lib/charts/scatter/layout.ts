import { extent, max, sort } from 'd3';
import { position } from '../position.ts';
import { textWidth } from '../text-width.ts';
import { FRAMES, type FrameId, type ScatterFrame } from './frames.ts';
import {
	placeLabels,
	type Direction,
	type HungBox,
	type LabelFrame,
	type LabelWanted
} from './labels.ts';
import { isBeyond, logPlaced, logScale, logTicks, type LogTick } from './log-axis.ts';
import type { ScatterOptions, ScatterRow } from './options.ts';

/** A bubble: per cent of the plot from its left and top, and its radius as a share of the largest. */
export interface PlacedBubble extends ScatterRow {
	readonly left: number;
	readonly top: number;
	readonly share: number;
	/** Its value lies beyond the axes: it stands at their edge and is no place. */
	readonly edge: boolean;
}

export interface ScatterLayout {
	/** The largest first, so that it is drawn beneath the others. */
	readonly bubbles: readonly PlacedBubble[];
	/** Without a value on one of the axes. */
	readonly unplaced: readonly ScatterRow[];
	/** From the left, and from the top. */
	readonly x: readonly LogTick[];
	readonly y: readonly LogTick[];
	/** Where the reference line lies, from the top. */
	readonly line: number;
	/** Areas to hold the bubbles against, with their radius as a share. */
	readonly key: readonly { readonly share: number; readonly label: string }[];
}

const TICKS = { x: 8, y: 7 };
/** In per cent: nearer to the line no other tick is written. */
const APART = 4;

/** Where every bubble stands; values on a sound base decide how far the axes reach. */
export function scatterLayout(rows: readonly ScatterRow[], options: ScatterOptions): ScatterLayout {
	const drawn = rows.filter(({ x, y }) => x !== null && y !== null);
	const sound = drawn.filter(({ small }) => !small);
	const setting = sound.length > 0 ? sound : drawn;
	const [x, y] = [
		logScale(setting.map((row) => row.x ?? 0)),
		logScale([...setting.map((row) => row.y ?? 0), options.reference.value])
	];
	const line = position(100 - logPlaced(y, options.reference.value));
	const largest = max(drawn, ({ area }) => area ?? 0) || 1;
	const share = (area: number): number => position(Math.sqrt(area / largest));
	const ticks = (scale: typeof x, format: (value: number) => string, most: number) =>
		logTicks(extent(scale.domain()) as [number, number], most).map((value) => ({
			at: logPlaced(scale, value),
			label: format(value)
		}));
	return {
		bubbles: sort(
			drawn.map((row) => ({
				...row,
				left: logPlaced(x, row.x ?? 0),
				top: position(100 - logPlaced(y, row.y ?? 0)),
				share: share(row.area ?? 0),
				edge: isBeyond(x, row.x ?? 0) || isBeyond(y, row.y ?? 0)
			})),
			(a, b) => b.share - a.share
		),
		unplaced: rows.filter((row) => !drawn.includes(row)),
		x: ticks(x, options.x.format, TICKS.x),
		y: [
			...ticks(y, options.y.format, TICKS.y)
				.map(({ at, label }) => ({ at: position(100 - at), label }))
				.filter(({ at }) => Math.abs(at - line) >= APART),
			{ at: line, label: options.reference.label }
		],
		line,
		key: sizesFor(largest).map((area) => ({
			share: share(area),
			label: options.area.format(area)
		}))
	};
}

/** The largest round number that is there, and a tenth of it. */
function sizesFor(largest: number): number[] {
	const power = 10 ** Math.floor(Math.log10(largest));
	const round = [5, 2, 1].map((step) => step * power).find((value) => value <= largest) ?? largest;
	return [round / 10, round].filter((value) => value >= 1);
}

/** The radius of a bubble in a frame, in rem. */
export const radiusIn = ({ radius }: Pick<ScatterFrame, 'radius'>, share: number): number =>
	Math.max(LEAST_RADIUS, share * radius);

/** A bubble of nothing at all is still seen. */
export const LEAST_RADIUS = 0.2;

/** How tall a line of names is in em, and the letters in rem. */
const LINE = 1.25;

/** The names of one frame: extremes first, then the largest; those on a small base come last. */
export function scatterLabels(
	{ bubbles, line }: ScatterLayout,
	words: Pick<ScatterOptions['words'], 'above' | 'below'>,
	frame: ScatterFrame
): ReadonlyMap<string, Direction> {
	const { letter } = frame;
	const wanted = bubbles.map((bubble): LabelWanted => ({
		id: bubble.id,
		x: bubble.left,
		y: bubble.top,
		radius: radiusIn(frame, bubble.share),
		width: textWidth(bubble.short) * letter,
		height: LINE * letter
	}));
	const sound = bubbles.filter(({ small, edge }) => !small && !edge);
	const first = new Set(
		[sort(sound, ({ top }) => top), sort(sound, ({ top }) => -top)].flatMap((one) =>
			one.slice(0, EXTREMES).map(({ id }) => id)
		)
	);
	const turn = new Map(
		bubbles.map(({ id, small, edge }) => [id, small || edge ? 2 : first.has(id) ? 0 : 1])
	);
	const ordered = sort(wanted, ({ id }) => turn.get(id) ?? 1);
	const fits = ordered.filter(({ width }) => width <= frame.width * WIDEST);
	return placeLabels(
		fits,
		ordered.filter((one) => !fits.includes(one)),
		sideBoxes(line, words, frame),
		frame
	);
}

/** How many of the highest and of the lowest are named before the largest. */
const EXTREMES = 2;
/** A name wider than this share of the frame is not written. */
const WIDEST = 0.45;

/** The line that divides, and what the words on both sides of it take at its right end; CSS sets them there. */
export function sideBoxes(
	line: number,
	{ above, below }: Pick<ScatterOptions['words'], 'above' | 'below'>,
	{ height, letter, widest }: LabelFrame & Pick<ScatterFrame, 'letter'>
): HungBox[] {
	const at = (line / 100) * height;
	const tall = (LINE + 0.5) * letter;
	const box = (text: string, top: number): HungBox => ({
		x: 100,
		left: -(textWidth(text) + 3) * letter,
		right: 0,
		top,
		bottom: top + tall
	});
	const divides: HungBox = { x: 0, left: 0, right: widest, top: at - STROKE, bottom: at + STROKE };
	return [divides, box(above, at - tall), box(below, at)];
}

/** Half of what the line is thick, in rem. */
const STROKE = 0.05;

/** On which side the name of each bubble stands, in every frame of the page. */
export function pageLabels(
	layout: ScatterLayout,
	words: ScatterOptions['words']
): ReadonlyMap<FrameId, ReadonlyMap<string, Direction>> {
	return new Map(
		(Object.keys(FRAMES) as FrameId[]).map((id) => [id, scatterLabels(layout, words, FRAMES[id])])
	);
}
