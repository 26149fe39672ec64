import { isMarked } from './glyphs.ts';
import type { KeyItem } from './Key.svelte';

/** Key items for the marks that are there, each once, in the order of the words. */
export function markedKey(
	statuses: readonly (string | undefined)[],
	words: Readonly<Record<string, string>> | undefined
): KeyItem[] {
	const present = new Set(statuses.filter((status) => isMarked(status, words)));
	return Object.entries(words ?? {})
		.filter(([status]) => present.has(status))
		.map(([status, name]) => ({ mark: `status-${status}` as const, name }));
}
