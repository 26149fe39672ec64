import { matchKey } from '../normalise/width.ts';
import { sighting, type Sighting, type Spot } from '#lib/contract/sighting.ts';
import { KNOWN_WORDS, MAKER_WORDS, TELLING_IN_FILES, WORDS_BETWEEN } from './known-words.ts';
import { withoutPhrases } from './read-scope.ts';
import { SCOPE_RULES } from './rules.ts';
import { drawnTogether } from './scope-text.ts';
import { withoutUnits } from './unit-phrases.ts';

/** A text around a table, and where it stands. */
export interface AroundText {
	readonly place: 'head' | 'sheet' | 'file' | 'note';
	readonly text: string;
	readonly spot: Spot;
}

/** Dates and months in any writing: what they say is read elsewhere. */
const DATES =
	/(?:明治|大正|昭和|平成|令和|西暦|[㍾㍽㍼㍻㋿])|(?<![a-z])[mtshr](?=\s*\d)|(?:(?:元|[〇一二三四五六七八九十]+|\d+)\s*(?:年度?|月[分度次]?|日付?|時|分|頁|回|期|報|号|版)\s*)+|\((?:日|月|火|水|木|金|土)\)|(?<![a-z])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?![a-z])|午前|午後/g;
const MARKS = /^[\s※*＊#・●○◎■□◆◇▼△-]*[([【]?(?:注(?!意))?\s*\d*[)\]】)：:]?/;
/** A note of more is a sentence that explains. */
const LONGEST_NOTE = 12;
const EXPLANATION = /(?:。|ます|です|である|がある|がない)[)）]?$/;
const SENTENCE = /(?:る|ない|ます|ません|です|た|い|こと)[。.]?[)）]?$/;

/**
 * The first words of each text that nothing is known of: a table may be limited by any word, and
 * no list of those that limit is whole. They are asked about, not refused.
 * @param names of places and columns, and titles, as this layout has them; match keys
 * @param others names of places of which this layout has none, though a name in them may be its own
 */
export function unreadSightings(
	texts: readonly AroundText[],
	names: readonly string[],
	others: readonly string[] = []
): Sighting[] {
	const longest = [...new Set(names)]
		.filter(({ length }) => length > 1)
		.sort((a, b) => b.length - a.length);
	return texts.flatMap(({ place, text, spot }) => {
		const key = place === 'note' ? '' : matchKey(text);
		const found = others.find((one) => key.includes(one)) ?? unreadIn(text, place, longest);
		return found === null
			? []
			: [sighting(SCOPE_RULES.unread, { ...spot, value: text }, { found })];
	});
}

/** What a sentence shuts out, or shuts all others out: ○○を除く, ○○を含まない, ○○に限る. */
const SHUT_OUT =
	/([^、。()[\]【】「」\s]{2,}?)(?:を|は|も)?(?:(?:除[いくき外]|含[まめ](?:ない|ず|ません|れ(?:ない|ず)|れてい)|に限[るりっ])|(?:のみ|だけ)(?:の|を|で(?!は?な)))/g;
/** What no value is: 端数, 一部 of a district, days on which nobody works, and what a word means. */
const NO_VALUES = /^(?:一部|端数|土・?日・?|土日祝日?|祝日|閉庁日|休日)$/;

function shutOut(text: string, names: readonly string[]): string | null {
	// …とは、…を除いた…をいう: a word is explained.
	if (/とは/.test(text)) return null;
	const found = [...text.replace(MARKS, '').matchAll(SHUT_OUT)].find(
		([, what = '']) => !NO_VALUES.test(what) && unreadIn(what, 'head', names) !== null
	);
	return found?.[0] ?? null;
}

/** What is not understood in a text; null where nothing is left of it. */
export function unreadIn(
	text: string,
	place: AroundText['place'],
	names: readonly string[]
): string | null {
	const plain = text
		.normalize('NFKC')
		.replace(/[\p{Cf}\ufe00-\ufe0f]+/gu, '')
		.toLowerCase()
		.trim();
	const shut = place === 'note' ? shutOut(plain, names) : null;
	if (shut !== null) return shut;
	if (place === 'note' && !isShortNote(plain)) return null;
	if (EXPLANATION.test(plain)) return null;
	const whole = place === 'note' ? plain.replace(MARKS, '') : plain;
	let rest = withoutUnits(withoutPhrases(drawnTogether(whole).replace(MAKER_WORDS, GONE)));
	rest = rest.replace(NUMBERS_OF_TABLES, GONE);
	for (const name of names) rest = rest.replaceAll(name, GONE);
	rest = rest.replace(DATES, GONE).replace(KNOWN_WORDS, GONE).replace(WORDS_BETWEEN, GONE);
	const left = rest.match(LEFT) ?? [];
	const isTelling = (word: string) =>
		place !== 'file' || !/^[a-z][\x20-\x7e]+$/.test(word) || TELLING_IN_FILES.test(word);
	const [word] = left.filter(isTelling).map((one) => one.trim());
	return word === undefined ? null : wholeWord(plain, word);
}

/** The word of which only a part is left, as it stands between spaces and brackets: 前年同月 for 前. */
function wholeWord(text: string, part: string): string {
	const words = text.split(/[\s()[\]【】「」『』<>〔〕・、。,:_]+/);
	const whole = words.find((one) => one.includes(part)) ?? part;
	return whole.length <= LONGEST_WORD ? whole : part;
}
const LONGEST_WORD = 20;

/** 表１～４: a span of tables, not of ages. */
const NUMBERS_OF_TABLES = /(?:表|第|no\.?)\s*\d+\s*[~〜-]\s*\d+/g;

/** In place of what is understood: its neighbours are no longer joined. */
const GONE = '\u0000';
/** Words of two signs and more, signs of people and shares, and a single one that stands alone. */
const LEFT =
	/[\p{L}ー々♀♂‰][\p{L}\p{N}ー々 ]*[\p{L}ー々♀♂‰]|(?<=^|[\s([【「『<〔_・、,:\-\u0000])[\p{Script=Han}♀♂‰%](?=$|[\s)\]】」』>〕_・、,:\-\u0000])|(?<=[(])[a-z](?=[)])|\d{1,2}\s*[~〜]\s*\d{1,2}(?![\d年月日頁])/gu;

const isShortNote = (text: string): boolean => {
	const own = text.replace(MARKS, '').replace(/[)）]$/, '');
	return own.length > 0 && own.length <= LONGEST_NOTE && !SENTENCE.test(own);
};
