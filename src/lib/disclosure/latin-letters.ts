/** Rows of the table of kana, each with its consonant; the vowels stand in their order. */
const ROWS: readonly (readonly [consonant: string, kana: string])[] = [
	['', 'アイウエオ'],
	['k', 'カキクケコ'],
	['g', 'ガギグゲゴ'],
	['s', 'サシスセソ'],
	['z', 'ザジズゼゾ'],
	['t', 'タチツテト'],
	['d', 'ダヂヅデド'],
	['n', 'ナニヌネノ'],
	['h', 'ハヒフヘホ'],
	['b', 'バビブベボ'],
	['p', 'パピプペポ'],
	['m', 'マミムメモ'],
	['y', 'ヤ ユ ヨ'],
	['r', 'ラリルレロ'],
	['w', 'ワヰ ヱヲ']
];
const VOWELS = ['a', 'i', 'u', 'e', 'o'];

const LETTERS = new Map(
	ROWS.flatMap(([consonant, kana]) =>
		[...kana].map((one, at) => [one, `${consonant}${VOWELS[at] ?? ''}`] as const)
	)
);
/** ファ is fa, シャ is sya: a small vowel takes the place of the one before it. */
const SMALL: Readonly<Record<string, string>> = {
	ァ: 'a',
	ィ: 'i',
	ゥ: 'u',
	ェ: 'e',
	ォ: 'o',
	ャ: 'ya',
	ュ: 'yu',
	ョ: 'yo'
};

/** Ways to write one sound, in the order in which they are made alike. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/tch/g, 'tt'],
	[/sch|sh/g, 'sy'],
	[/ch(?=[aiueo])/g, 'ty'],
	[/ph|f/g, 'h'],
	[/th/g, 's'],
	[/ts|tz/g, 't'],
	[/dz|dj|j/g, 'zy'],
	[/c(?=[eiy])/g, 's'],
	[/ck|[cq]/g, 'k'],
	[/x/g, 'kus'],
	[/l/g, 'r'],
	[/v/g, 'b'],
	[/m(?=[bpm])/g, 'n'],
	[/d(?=[iu])/g, 'z'],
	[/(?<=[bdghkmnprstz])y/g, ''],
	[/(?<=[aiueo])h(?![aiueo])/g, ''],
	[/ou/g, 'o'],
	[/ei/g, 'e'],
	[/(.)\1+/g, '$1']
];

const alike = (letters: string): string =>
	SOUNDS.reduce((text, [sound, one]) => text.replace(sound, one), letters);

/** A word of kana in Latin letters, as it is compared: Hepburn's and the official way are one. */
function inLetters(kana: string): string {
	let letters = '';
	for (const one of kana) {
		const small = SMALL[one];
		if (small !== undefined) letters = letters.replace(/[aiueo]$/, '') + small;
		else if (one === 'ン') letters += 'n';
		else if (one === 'ヴ') letters += 'bu';
		else letters += LETTERS.get(one) ?? '';
	}
	return alike(letters);
}

/** The word of kana with which a name begins; what follows it in characters has a reading we do not know. */
const BEGINNING = /^[\p{Script=Katakana}\p{Script=Hiragana}ー]+/u;
const LATIN = /[\p{Script=Latin}\p{Mn}'’-]+/gu;

/** Kana: shorter beginnings are like too many words. */
const SHORTEST = 4;
/** Letters that two words have in common from their first on, where neither is the other's beginning. */
const COMMON = 6;

const commonLength = (one: string, other: string): number => {
	const end = [...one].findIndex((letter, at) => letter !== other[at]);
	return end < 0 ? one.length : end;
};

/**
 * Whether a word in Latin letters sounds like the kana with which a name begins: Canaria, KANARIA
 * and Kanariya Seimitsu of カナリア精密機械. A name of characters is not found so: a program does
 * not know how it is read.
 * @param part of a name, as written
 */
export function spellsBeginning(text: string, part: string): boolean {
	const [kana = ''] = BEGINNING.exec(part.normalize('NFKC')) ?? [];
	const katakana = kana.replace(/[ぁ-ゖ]/g, (one) =>
		String.fromCodePoint((one.codePointAt(0) ?? 0) + 0x60)
	);
	if ([...katakana].length < SHORTEST) return false;
	const name = inLetters(katakana.replace(/(?<=[イリピ])ヤ/g, 'ア'));
	const words = text.normalize('NFKC').match(LATIN) ?? [];
	return words.some((word) => {
		const plain = word
			.normalize('NFKD')
			.toLowerCase()
			.replace(/[^a-z]/g, '')
			// ダイヤ and ダイア are written for one another.
			.replaceAll('iya', 'ia');
		return commonLength(name, alike(plain)) >= Math.min(name.length, COMMON);
	});
}
