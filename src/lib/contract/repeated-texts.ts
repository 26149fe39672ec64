/** More different texts than this in one column are no codes, days or months: they hardly repeat. */
const MOST_KNOWN = 1000;
/** A longer one is a sentence. */
const LONGEST = 32;

/**
 * Texts that stand again and again in a column, each kept once: a list of 200,000 rows has its one
 * month as often, and every copy takes 40 bytes.
 */
export class RepeatedTexts {
	readonly #columns = new Map<string | number, Map<string, string>>();

	/** The text, or the equal one that the column had before. */
	of(column: string | number, text: string): string {
		if (text.length > LONGEST) return text;
		const known = this.#columns.get(column);
		if (!known) {
			this.#columns.set(column, new Map([[text, text]]));
			return text;
		}
		const before = known.get(text);
		if (before !== undefined) return before;
		if (known.size < MOST_KNOWN) known.set(text, text);
		return text;
	}
}
