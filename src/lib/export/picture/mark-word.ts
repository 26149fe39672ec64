import { isMarked } from '#lib/charts/glyphs.ts';

interface Marked {
	readonly value: number | null;
	readonly status?: string | undefined;
}

/** The word of a marked value, for a line below it; a value that is missing says so itself. */
export const markWord = (
	{ value, status }: Marked,
	words: Readonly<Record<string, string>> | undefined
): string[] => (value !== null && isMarked(status, words) ? [words?.[status] ?? ''] : []);
