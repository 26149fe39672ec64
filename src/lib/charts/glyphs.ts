/**
 * Small signs for values that are not ordinary, each of its own shape, drawn around 0 within 5
 * pixels. The codes are those of point and row statuses.
 */
export const GLYPHS: Readonly<Record<string, string>> = {
	/** Provisional: a ring. */
	P: 'M4,0A4,4 0 1 1 -4,0A4,4 0 1 1 4,0Z',
	/** Revised: a diamond. */
	R: 'M0,-5L5,0L0,5L-5,0Z',
	/** Estimated: a square. */
	E: 'M-4,-4H4V4H-4Z',
	/** Uncertain: a triangle. */
	U: 'M0,-5L5,4H-5Z',
	/** Another definition, a break: two strokes. */
	D: 'M-4,-2H4M-4,2H4M3,-5L-3,5',
	B: 'M-2,-5V5M2,-5V5',
	/** Withheld: a cross. All else that is missing is a stroke below the axis. */
	Q: 'M-4,-4L4,4M-4,4L4,-4'
};

/** A status that has a sign and a word for it. */
export const isMarked = (
	status: string | undefined,
	words: Readonly<Record<string, string>> | undefined
): status is string => status !== undefined && status in GLYPHS && words?.[status] !== undefined;
