import { matchKey } from '../normalise/width.ts';
import { EMPLOYMENT_WRITINGS } from './employment-phrases.ts';
import { OTHER_WRITINGS } from './other-phrases.ts';
import type { Aspect, Doubt, Phrase } from './phrase.ts';
import { unitPhrases } from './unit-phrases.ts';

export interface ScopeRead {
	readonly phrases: readonly Phrase[];
	readonly doubts: readonly Doubt[];
}

/** Adjustment first: 季節 in 季節調整値 is no seasonal worker. */
const WRITINGS = [...OTHER_WRITINGS, ...EMPLOYMENT_WRITINGS];

/** Words that limit a table wherever they stand: what is left of them was not understood. */
const STEMS: readonly (readonly [Aspect, RegExp])[] = [
	['part', /パート|フルタイム|part-?time|full-?time|短時間(?:労働|勤務)/g],
	['term', /常用|全数|臨時|季節(?!調整)/g],
	['contract', /正社員/g],
	['adjustment', /季節調整|原数値/g],
	['basis', /受理地|就業地/g]
];

/** What turns a phrase into its opposite, or into part of another one. */
const TURNED =
	/^(?:を|は|も|で|では|、)?(?:除|のぞ|含|ふく|以外|抜|外し|ではな|でな|はな|なし|無し|でありません|問わ|の別|別[をに]?問|等|など|その他|ほか|他)/;
const TURNED_BEFORE = /(?:除く?|含む?|以外|非|未|不)[:(]?$/;

/** A bare name of an employment type says what a table holds only where nothing unknown is joined to it. */
const BARE = ['only', 'without', 'seishain', 'temporary'];
const NAMED_AFTER =
	/^(?:$|[()\[\]【】「」『』〔〕<>、。,:;_\-~\s\d]|(?:の|に係る|関係)?(?:有効|新規|求人|求職|賃金|職業|産業|倍率|状況|推移|動向|一覧|情報|統計|資料|表|編|版|分|就職|月|令和|平成|[rh]\d|ハローワーク|だけ|のみ|である|です|に限|の(?:値|数|表|み)))/;
const JOINED_AFTER = /^(?:・|と|及び|および|\+|\/)/;
const JOINED_BEFORE = /(?:・|と|及び|および|\+|\/)$/;
const PLAIN_BEFORE = /(?:別|求人|求職|求職者|賃金|倍率|状況|情報|統計|年|月|分|所|数|[)）】\]])$/;

/**
 * What a text says of the scope of a table. A phrase is taken only where the whole of it is
 * understood; words of which something is left over are doubts.
 */
export function readScope(text: string): ScopeRead {
	const key = matchKey(text);
	const known = results.get(key);
	if (known) return known;
	const read = readKey(key);
	// Titles, sheets and file names are asked for at every table of a file.
	if (results.size < MOST) results.set(key, read);
	return read;
}

const results = new Map<string, ScopeRead>();
const MOST = 2000;

function readKey(key: string): ScopeRead {
	const taken = new Array<boolean>(key.length).fill(false);
	const phrases: Phrase[] = [];
	const doubts: Doubt[] = [];
	for (const { aspect, value, pattern } of WRITINGS)
		for (const match of key.matchAll(pattern)) {
			const [from, to] = [match.index, match.index + match[0].length];
			if (from === to || taken.slice(from, to).some(Boolean)) continue;
			taken.fill(true, from, to);
			const isTurned =
				value !== null &&
				(TURNED.test(key.slice(to)) ||
					(!taken[from - 1] && TURNED_BEFORE.test(key.slice(0, from))));
			if (isTurned || (value !== null && isJoined(key, from, to, value, aspect)))
				doubts.push({ aspect, text: around(key, from, to) });
			else if (value !== null) phrases.push({ aspect, value, text: match[0] });
		}
	for (const [aspect, stem] of STEMS)
		for (const match of key.matchAll(stem)) {
			const [from, to] = [match.index, match.index + match[0].length];
			if (taken.slice(from, to).some(Boolean)) continue;
			doubts.push({ aspect, text: around(key, from, to) });
		}
	return { phrases: [...phrases, ...unitPhrases(key)], doubts };
}

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
	const key = matchKey(text);
	if (key === '') return false;
	let rest = key;
	for (const { pattern } of WRITINGS) rest = rest.replaceAll(pattern, '');
	return rest !== key && /^[・、,/:]*$/.test(rest);
}
