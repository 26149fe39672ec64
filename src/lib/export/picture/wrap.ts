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
	for (const piece of [...text.matchAll(PIECES)].flatMap(([one]) => broken(one, width))) {
		if (line && widthOf(line + piece.trimEnd()) > width && !CLOSING.test(piece)) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += piece;
	}
	if (line.trim()) lines.push(line.trimEnd());
	return lines;
}

/** A word stays whole where it fits; a long address ends its lines before its signs, at last anywhere. */
const broken = (piece: string, width: number): string[] =>
	widthOf(piece) <= width
		? [piece]
		: piece.split(/(?=[&?,#/])/).flatMap((part) => (widthOf(part) <= width ? [part] : [...part]));

/** Nothing may stand beyond the edge: a letter wider than most counts as that. */
const widthOf = (text: string): number =>
	textWidth(text) + 0.3 * (text.match(/[MWmw@%]/g)?.length ?? 0);
