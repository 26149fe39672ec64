/** Something that can be found, and where it is. */
export interface SearchEntry {
	/** In the language of the page. */
	readonly title: string;
	/** What kind of thing it is. */
	readonly kind: string;
	/** Below the language part of the address. */
	readonly path: string;
	/** Names in every language, readings, everyday words. */
	readonly keys: readonly string[];
}

/** A text as it is compared: widths and cases made one, katakana as hiragana, no spaces. */
export const searchKey = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
		.replace(/[\s・、，,()]/g, '');

/** 0 for no match; more for a match nearer to the beginning of a key. */
function weight(entry: SearchEntry, parts: readonly string[]): number {
	const keys = entry.keys.map(searchKey);
	const weights = parts.map((part) =>
		Math.max(
			0,
			...keys.map((key) => {
				const at = key.indexOf(part);
				if (at < 0) return 0;
				return at === 0 ? 2 + part.length / key.length : 1 + part.length / key.length;
			})
		)
	);
	return weights.some((one) => one === 0) ? 0 : weights.reduce((sum, one) => sum + one, 0);
}

/** The entries that hold every word of the text, the best first. */
export function search(
	entries: readonly SearchEntry[],
	text: string,
	limit: number
): readonly SearchEntry[] {
	const parts = text.normalize('NFKC').split(/\s+/).map(searchKey).filter(Boolean);
	if (parts.length === 0) return [];
	return entries
		.map((entry) => ({ entry, weight: weight(entry, parts) }))
		.filter((found) => found.weight > 0)
		.sort((a, b) => b.weight - a.weight)
		.slice(0, limit)
		.map(({ entry }) => entry);
}
