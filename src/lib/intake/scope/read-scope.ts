import { EMPLOYMENT_WRITINGS } from './employment-phrases.ts';
import { OTHER_WRITINGS } from './other-phrases.ts';
import { ALONE, type Aspect, type Doubt, type Phrase, type Writing } from './phrase.ts';
import { drawnTogether, scopeText, type ScopeText } from './scope-text.ts';
import { unitPhrases } from './unit-phrases.ts';

export interface ScopeRead {
	readonly phrases: readonly Phrase[];
	readonly doubts: readonly Doubt[];
}

/** Adjustment first: 季節 in 季節調整値 is no seasonal worker. */
const WRITINGS = [...OTHER_WRITINGS, ...EMPLOYMENT_WRITINGS];

/** Words that limit a table wherever they stand: what is left of them was not understood. */
const STEMS: readonly (readonly [Aspect, RegExp])[] = [
	[
		'part',
		/パート|フルタイム|(?<![a-z])p\/?t(?![a-z])|part-?time|full-?time|短時間(?:労働|勤務)|[除含](?:pt?|パ)|(?:pt?|パ)[除含]/g
	],
	['term', /常用|全数|臨時|季節(?!調整)|\d(?:か|カ|ヶ|ケ|ヵ|箇)月(?:以上|未満|以内|以下)/g],
	['contract', /正社員|嘱託|準社員|アルバイト|非常勤/g],
	['adjustment', /季節調整|原数値/g],
	['basis', /受理地|就業地|勤務地/g]
];

/** What turns a phrase into its opposite, or into part of another one. */
const TURNED =
	/^(?:を|は|も|で|では|、)?(?:除|のぞ|含|ふく|以外|抜|外し|ではな|でな|はな|なし|無し|でありません|問わ|の別|別[をに]?問|等|など|その他|ほか|他)/;
const TURNED_BEFORE =
	/(?:(?:除く?|含む?|以外|非|未|不)[:(]?|[([【〔](?:を)?(?:除く?|除外|含む?|含ま(?:ず|ない)|以外|抜き?)[)\]】〕])$/;

/** The same behind a bracket or a stroke, where a bare name stands before it: パート（除く・含む）, パート（×）. */
const TURNED_ASIDE =
	/^[([【〔「:=…~・/\-]+(?:[をはもでのみ、・/]|一部|又は|または|とも|除[かい外くき]?|のぞ[くき]|含[まむみめ]?|ふく[むみ]|しない|せず|ない|いる|して|れ|ず|以外|抜き?|なし|無し?|あり|有り?|込み?|不|可|否|要|[×✕✖○◯])+(?:$|[)\]】〕」、。])/;
/** What turns a phrase that says itself what is in: パートを除かない, パートを含む・除く. */
const TURNED_AGAIN =
	/^(?:か|し|ま|め|い|せ|さ|れ|まれ)?(?:て)?(?:い)?(?:ない|ず|ません)|^(?:もの|わけ|こと)?(?:では|じゃ)|^(?:もの|分|以外)(?:を|は|も)?(?:除|含|以外)|^の?一部|^(?:・|、|\/|又は|または|か)(?:除|のぞ|含|ふく)|^[([【〔](?:を)?(?:除く?|含む?|含まず|以外)[)\]】〕]/;
const SAYS_ITSELF = /除|以外|抜|なし|含|込/;

/** A part of what is named, before or behind it: 主にパート, 一部パートを含む, パート（一部）. */
const IN_PART = /(?:一部|主に|主として|大半|多く|ほとんど|概ね|おおむね|うち|内)[、:(]?$/;
const IN_PART_AFTER = /^[([【〔:]?(?:の)?(?:一部|大半|多く|うち|週\d)/;

/** A bare name of an employment type says what a table holds only where nothing unknown is joined to it. */
const BARE = ['only', 'without', 'seishain', 'temporary'];
const NAMED_AFTER =
	/^(?:$|[()\[\]【】「」『』〔〕<>、。,:;_\-~\s\d]|(?:の|に係る|関係)?(?:有効|新規|求人|求職|賃金|職業|産業|倍率|状況|推移|動向|一覧|情報|統計|資料|表|編|版|分(?![をはも控除])|就職|月|令和|平成|[rh]\d|ハローワーク|だけ|のみ|である|です|に限|の(?:値|数|表|み)))/;
const JOINED_AFTER = /^(?:・|と|及び|および|\+|\/)/;
const JOINED_BEFORE = /(?:・|と|及び|および|\+|\/)$/;
const PLAIN_BEFORE = /(?:別|求人|求職|求職者|賃金|倍率|状況|情報|統計|年|月|分|所|数|[)）】\]])$/;

/**
 * What a text says of the scope of a table. A phrase is taken only where the whole of it is
 * understood; words of which something is left over are doubts.
 */
export function readScope(text: string): ScopeRead {
	const known = results.get(text);
	if (known) return known;
	const read = readText(scopeText(text));
	// Titles, sheets and file names are asked for at every table of a file.
	if (results.size < MOST) results.set(text, read);
	return read;
}

const results = new Map<string, ScopeRead>();
const MOST = 2000;

/** Where a writing stands: what must stand alone may also do so between spaces. */
function matchesOf(
	{ pattern }: Writing,
	{ key, spaced, places, gaps }: ScopeText
): [number, number][] {
	const found = [...key.matchAll(pattern)].map(({ index, 0: text }): [number, number] => [
		index,
		index + text.length
	]);
	if (gaps.size === 0 || !pattern.source.includes(ALONE.after)) return found;
	const between = [...spaced.matchAll(pattern)].map(({ index, 0: text }): [number, number] => [
		places[index] ?? 0,
		places[index + text.length] ?? key.length
	]);
	return [...found, ...between];
}

function readText(text: ScopeText): ScopeRead {
	const { key, gaps } = text;
	const taken = new Array<boolean>(key.length).fill(false);
	const phrases: Phrase[] = [];
	const doubts: Doubt[] = [];
	for (const writing of WRITINGS) {
		const { aspect, value } = writing;
		for (const [from, to] of matchesOf(writing, text)) {
			if (from === to || taken.slice(from, to).some(Boolean)) continue;
			taken.fill(true, from, to);
			if (value === null) continue;
			const own = key.slice(from, to);
			const isOpen = !taken[from - 1] && !gaps.has(from);
			if (
				isTurned(key, from, to, isOpen) ||
				(isOpen && isGlued(key, from)) ||
				isJoined(key, from, to, value, aspect)
			)
				doubts.push({ aspect, text: around(key, from, to) });
			else phrases.push({ aspect, value, text: own });
		}
	}
	for (const [aspect, stem] of STEMS)
		for (const match of key.matchAll(stem)) {
			const [from, to] = [match.index, match.index + match[0].length];
			if (taken.slice(from, to).some(Boolean)) continue;
			doubts.push({ aspect, text: around(key, from, to) });
		}
	return { phrases: [...phrases, ...unitPhrases(key, gaps, drawnTogether(text.spaced))], doubts };
}

/** @param isOpen whether what stands before is neither understood nor set apart */
function isTurned(key: string, from: number, to: number, isOpen: boolean): boolean {
	const after = key.slice(to);
	const aside = SAYS_ITSELF.test(key.slice(from, to)) ? TURNED_AGAIN : TURNED_ASIDE;
	if (TURNED.test(after) || aside.test(after) || IN_PART_AFTER.test(after)) return true;
	if (
		/^(?:part|full|pt|パ|フル|一般|短時間|常用)/.test(key.slice(from)) &&
		IN_PART.test(key.slice(0, from))
	)
		return true;
	return isOpen && TURNED_BEFORE.test(key.slice(0, from));
}

/** Whether letters of the same kind stand before a name, which make it another: アンチパート. */
const isGlued = (key: string, from: number): boolean =>
	/[ァ-ヶーa-z]/.test(key[from - 1] ?? '') && /[ァ-ヶa-z]/.test(key[from] ?? '');

/** Whether a bare name is joined to words that are not known: 嘱託・パート, パート手当. */
function isJoined(key: string, from: number, to: number, value: string, aspect: Aspect): boolean {
	const isBare = /^(?:part|term|contract)$/.test(aspect) && BARE.includes(value);
	if (!isBare || /(?:除|以外|抜|含|なし)/.test(key.slice(from, to))) return false;
	const [before, after] = [key.slice(0, from), key.slice(to)];
	const joint = JOINED_AFTER.exec(after)?.[0];
	const beyond = joint === undefined ? after : after.slice(joint.length);
	if (!NAMED_AFTER.test(beyond) && !isKnownStart(beyond)) return true;
	const [left] = JOINED_BEFORE.exec(before) ?? [];
	if (left === undefined) return false;
	const piece = before.slice(0, -left.length);
	// 常用・パート may be regular part-time workers, or both.
	if (/常用$/.test(piece)) return true;
	return !PLAIN_BEFORE.test(piece) && !isKnownEnd(piece);
}

const isKnownStart = (text: string): boolean =>
	WRITINGS.some(({ pattern }) => [...text.matchAll(pattern)].some(({ index }) => index === 0));

const isKnownEnd = (text: string): boolean =>
	WRITINGS.some(({ pattern }) =>
		[...text.matchAll(pattern)].some((match) => match.index + match[0].length === text.length)
	);

/** The part of a text between brackets and stops in which something stands. */
function around(key: string, from: number, to: number): string {
	const stop = /[()[\]【】「」。、\s]/;
	let [start, end] = [from, to];
	while (start > 0 && !stop.test(key[start - 1] ?? '')) start--;
	while (end < key.length && !stop.test(key[end] ?? '')) end++;
	return key.slice(start, end);
}

/** Whether a text is nothing but phrases of a scope: 原数値, 受理地別・パートを除く. */
export function isScopeAlone(text: string): boolean {
	const { key } = scopeText(text);
	if (key === '') return false;
	let rest = key;
	for (const { pattern } of WRITINGS) rest = rest.replaceAll(pattern, '');
	return rest !== key && /^[・、,/:]*$/.test(rest);
}

/** A text without the phrases that are understood, and without those that only seem to be some. */
export function withoutPhrases(text: string): string {
	let rest = text;
	for (const { pattern } of WRITINGS) rest = rest.replaceAll(pattern, '\u0000');
	for (const [, stem] of STEMS) rest = rest.replaceAll(stem, '\u0000');
	return rest;
}
