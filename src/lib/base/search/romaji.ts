/** Kana by their romaji, Hepburn and Kunrei; longer spellings are tried first. */
const SYLLABLES = syllables();

function syllables(): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	const row = (consonants: string, kana: string, vowels = 'aiueo') => {
		for (const consonant of consonants.split(' '))
			[...vowels].forEach((vowel, index) => {
				const sign = kana[index];
				if (sign && sign !== '　') found.set(`${consonant === '_' ? '' : consonant}${vowel}`, sign);
			});
	};
	row('_', 'あいうえお');
	row('k', 'かきくけこ');
	row('s', 'さしすせそ');
	row('t', 'たちつてと');
	row('n', 'なにぬねの');
	row('h', 'はひふへほ');
	row('m', 'まみむめも');
	row('y', 'や　ゆ　よ');
	row('r', 'らりるれろ');
	row('w', 'わ　　　を');
	row('g', 'がぎぐげご');
	row('z', 'ざじずぜぞ');
	row('d', 'だぢづでど');
	row('b', 'ばびぶべぼ');
	row('p', 'ぱぴぷぺぽ');
	const small: Record<string, string> = { a: 'ゃ', u: 'ゅ', o: 'ょ' };
	const palatal: Record<string, string> = {
		ky: 'き',
		sh: 'し',
		sy: 'し',
		ch: 'ち',
		ty: 'ち',
		ny: 'に',
		hy: 'ひ',
		my: 'み',
		ry: 'り',
		gy: 'ぎ',
		j: 'じ',
		jy: 'じ',
		zy: 'じ',
		by: 'び',
		py: 'ぴ'
	};
	for (const [consonant, kana] of Object.entries(palatal))
		for (const [vowel, sign] of Object.entries(small)) found.set(consonant + vowel, kana + sign);
	const single: Record<string, string> = {
		shi: 'し',
		chi: 'ち',
		tsu: 'つ',
		fu: 'ふ',
		ji: 'じ',
		n: 'ん',
		"n'": 'ん'
	};
	for (const [spelling, kana] of Object.entries(single)) found.set(spelling, kana);
	return found;
}

/** Romaji as hiragana; null where the text is not romaji to its end. */
export function hiragana(text: string): string | null {
	let kana = '';
	for (let at = 0; at < text.length;) {
		const doubled = /^([bcdfghjkmpqrstvwxyz])\1/.test(text.slice(at, at + 2));
		const length = [3, 2, 1].find((size) => SYLLABLES.has(text.slice(at, at + size)));
		if (doubled) {
			kana += 'っ';
			at += 1;
		} else if (length !== undefined) {
			kana += SYLLABLES.get(text.slice(at, at + length)) ?? '';
			at += length;
		} else return null;
	}
	return kana;
}
