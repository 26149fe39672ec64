/** Characters that stand for one another in names: old and new forms, and what only looks alike. */
const ALIKE = [
	...['高髙', '崎﨑碕嵜', '辺邊邉', '斎齋斉齊', '沢澤', '広廣', '島嶋嶌', '国國', '真眞', '浜濱濵'],
	...['徳德', '竜龍', '会會', '学學', '鉄鐵鐡', '円圓', '恵惠', '栄榮', '桜櫻', '寿壽', '条條'],
	...[
		'瀬瀨',
		'曽曾',
		'来來',
		'静靜',
		'豊豐',
		'滝瀧',
		'富冨',
		'吉𠮷',
		'柳栁',
		'塚塚',
		'増增',
		'関關'
	],
	...[
		'検檢',
		'万萬',
		'与與',
		'亜亞',
		'実實',
		'宝寶',
		'芸藝',
		'塩鹽',
		'団團',
		'医醫',
		'号號',
		'芦蘆'
	],
	...['1一壱', '2二弐に', '3三参', '4四', '5五', '6六', '7七', '9九', '8八は', '0〇零'],
	...['か力', 'え工', 'ろ口', 'と卜', 'た夕', 'へヘ', 'り刂', 'い亻', 'お才'],
	...['あぁ', 'いぃゐ', 'うぅ', 'えぇゑ', 'おぉを', 'かゕ', 'けゖ', 'つっ', 'やゃ', 'ゆゅ', 'よょ'],
	...['わゎ', 'じぢ', 'ずづ', 'ぶゔ'],
	...['aаα', 'bвβ', 'cсϲ', 'eеε', 'hн', 'iіι', 'kкκ', 'mм', 'nпη', 'oоο', 'pрρ', 'sѕ', 'tтτ', 'uυ'],
	...['xхχ', 'yуγ', 'jј', 'vν', 'zζ']
];

const FOLDED = new Map(
	ALIKE.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const))
);
// A kana or numeral may head one list and follow in another: fold until nothing changes.
const fold = (character: string): string => {
	const next = FOLDED.get(character);
	return next === undefined ? character : fold(next);
};

/** Beyond letters and digits nothing tells names apart; nor does the mark of a long vowel. */
const SIGNS = /[^\p{L}\p{N}]|ー/gu;
const LATIN_MARKS = /(?<=\p{Script=Latin})\p{Mn}+/gu;
const V_KANA: Readonly<Record<string, string>> = { ぁ: 'ば', ぃ: 'び', ぇ: 'べ', ぉ: 'ぼ' };

/**
 * A name as it is compared: width, case, spaces, signs, the two kana and their small and old forms,
 * old and new characters, numerals and letters that look alike do not tell names apart. Readings
 * of characters do: a program cannot know them. Letters for kana: latin-letters.ts.
 */
export const folded = (text: string): string =>
	[
		...text
			// Marks of voiced kana that stand apart are those of the kana before them.
			.replaceAll('゛', '\u3099')
			.replaceAll('゜', '\u309a')
			.normalize('NFKD')
			.replace(LATIN_MARKS, '')
			.normalize('NFKC')
			.toLowerCase()
			.replace(/(\p{Script=Han})々/gu, '$1$1')
			.replace(/(?<=\p{Script=Han})[ケヶヵがガ](?=\p{Script=Han})/gu, 'が')
			.replace(SIGNS, '')
			.replace(/[ァ-ヶ]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))
			// ダイヤ and ダイア are written for one another; キヤ is a large キャ, and stays.
			.replace(/(?<=[いりぴ])や/g, 'あ')
			.replace(/ゔ([ぁぃぇぉ])/g, (_, vowel: string) => V_KANA[vowel] ?? '')
	]
		.map(fold)
		.join('');
