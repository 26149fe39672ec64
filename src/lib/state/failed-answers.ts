/** Figures of the page whose answer did not come, each with its next try. */
const failed = new Set<() => void>();

/**
 * One condition is asked for by several figures: what kept one answer away most likely kept the
 * others away too, and a reader who tries again means all of them.
 * @returns ends the membership
 */
export function addFailed(again: () => void): () => void {
	failed.add(again);
	return () => failed.delete(again);
}

export function tryAllAgain(): void {
	for (const again of [...failed]) again();
}
