const FULL_WIDTH = /[ᄀ-ᇿ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/;
const PIECES = /[ᄀ-ᇿ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]|[^\sᄀ-ᇿ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]+\s*/g;

/** About how wide a text is, in em: 1 for a full-width character, 0.58 for another. */
export function textWidth(text: string): number {
	let width = 0;
	for (const character of text) width += FULL_WIDTH.test(character) ? 1 : 0.58;
	return width;
}

/** About how many lines a text takes in a column of `width` em. */
export function textLines(text: string, width: number): number {
	let lines = 1;
	let filled = 0;
	for (const [piece] of text.matchAll(PIECES)) {
		const size = textWidth(piece.trimEnd());
		if (filled > 0 && filled + size > width) {
			lines += 1;
			filled = 0;
		}
		lines += Math.max(0, Math.ceil(size / width) - 1);
		filled += textWidth(piece);
	}
	return lines;
}
