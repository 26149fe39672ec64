import { textWidth } from '#lib/charts/text-width.ts';

/** Pieces between which a line may end: single full-width signs, and words with their space. */
const PIECES =
	/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+\s*|\s+/g;
/** Signs that do not begin a line in Japanese and Chinese. */
const CLOSING = /^[、。，．）」』〉》】・：；！？ー]/;

/** A text in lines of at most about `width` em. */
export function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	const pieces = [...text.matchAll(PIECES)].flatMap(([piece]) =>
		// A long address ends its lines before its signs; any other word stays whole.
		textWidth(piece) > width ? piece.split(/(?=[&?,])/) : [piece]
	);
	for (const piece of pieces) {
		if (line && textWidth(line + piece.trimEnd()) > width && !CLOSING.test(piece)) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += piece;
	}
	if (line.trim()) lines.push(line.trimEnd());
	return lines;
}
