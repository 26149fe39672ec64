import { textWidth } from '../text-width.ts';

export interface StripLabel {
	/** In per cent of the strip. */
	readonly x: number;
	readonly text: string;
}

/** The narrowest strip, in em of its labels: a window of 320 pixels. */
export const NARROWEST = 20;
/** The sign before a label with its gap, and the room between two labels. */
const SIGN = 1.25;
const GAP = 0.75;

export const labelWidth = (text: string): number => textWidth(text) + SIGN;

/**
 * Where a label begins and ends on a strip of a width, all in em. It is drawn back by as much of
 * itself as its mark is along the strip: so it is inside at both ends, and on a wider strip two
 * labels are only further apart.
 */
export function labelSpan({ x, text }: StripLabel, width: number): readonly [number, number] {
	const own = labelWidth(text);
	const start = (x / 100) * (width - own);
	return [start, start + own];
}

/**
 * The line on which each label stands, counted from the strip: the first on which it meets none
 * before it on the narrowest strip, and therefore on no other.
 */
export function labelLines(labels: readonly StripLabel[]): number[] {
	const ends: number[] = [];
	const lines = new Map<StripLabel, number>();
	const spans = labels.map((label) => ({ label, span: labelSpan(label, NARROWEST) }));
	for (const { label, span } of spans.sort((a, b) => a.span[0] - b.span[0])) {
		const free = ends.findIndex((end) => end + GAP <= span[0]);
		const line = free < 0 ? ends.length : free;
		ends[line] = span[1];
		lines.set(label, line);
	}
	return labels.map((label) => lines.get(label) ?? 0);
}
