/** A text as phrases are looked for in it, and where it had spaces. */
export interface ScopeText {
	/** A match key in which the writings of パート that look alike are one. */
	readonly key: string;
	/** The same with a space where there was one: what stands alone between spaces does. */
	readonly spaced: string;
	/** Of each place in `spaced` the place in `key`. */
	readonly places: readonly number[];
	/** The places in `key` before which a space stood. */
	readonly gaps: ReadonlySet<number>;
}

/** パ－ト, パ一ト and ぱーと are typed for パート; each sign stays one sign. */
const asTyped = (text: string): string =>
	text
		.replace(/(?<=[ァ-ヶ])[-−‐‑–—―一](?=[ァ-ヶ])/g, 'ー')
		.replace(/ぱ[ーあ]と/g, 'パート')
		.replace(/ふるたいむ/g, 'フルタイム');

export function scopeText(text: string): ScopeText {
	const plain = asTyped(
		text
			.normalize('NFKC')
			.replace(/[\p{Cf}\ufe00-\ufe0f]+/gu, '')
			.toLowerCase()
	);
	let key = '';
	const places: number[] = [];
	const gaps = new Set<number>();
	const spaced = plain.trim().replace(/\s+/g, ' ');
	for (const sign of spaced.split('')) {
		places.push(key.length);
		if (sign === ' ') gaps.add(key.length);
		else key += sign;
	}
	places.push(key.length);
	return { key, spaced, places, gaps };
}

/** Letters that are drawn apart are one word: 職 業 別. */
export const drawnTogether = (text: string): string =>
	text.replace(/(?<=(?:^|\s)[^\s\x20-\x7e])\s+(?=[^\s\x20-\x7e](?:\s|$))/g, '');
