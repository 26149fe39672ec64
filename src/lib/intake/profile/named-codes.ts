import type { CodeBook, CodeEntry } from '../normalise/code-book.ts';
import { matchKey } from '../normalise/width.ts';

/** A code that a text names, and how. */
export interface NamedCode {
	readonly code: string;
	/** 県計: the whole itself, and not where a part of it lies. */
	readonly isTotal: boolean;
	/** ○○以外, ○○を除く, ○○ほか, ○○東: it is said, and something with it that makes it another. */
	readonly isTurned: boolean;
}

type Names = readonly (readonly [name: string, code: string])[];

/** Names and their codes, the longest first: パートを除く before パート. */
export function namesOf(words: Readonly<Record<string, string>>, book: CodeBook | null): Names {
	const names = (book?.entries ?? []).map(({ name, code }) => [name, code] as const);
	return [...Object.entries(words), ...names]
		.map(([word, code]) => [matchKey(word), code] as const)
		.filter(([word]) => word !== '')
		.sort(([a], [b]) => b.length - a.length);
}

const TOTAL = /^(?:内|管内)?(?:合計|計|全体|総数|平均)/;
const TURNED =
	/^(?:管内|分)?[([]?(?:を|は|も)?(?:除|のぞ|以外|外(?!国)|ほか|他(?!の?表)|等(?!級)|など|含)/;
/** What may follow the name of an office and leaves it one: anything else makes another name. */
const FOLLOWS =
	/^(?:$|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[のはがをにでと]|[〇一二三四五六七八九十第]|管内|管轄|公共職業|職業|職種|安定所|所|求人|求職|有効|新規|産業|賃金|月|年|令和|平成|昭和|西暦|令\d|最終|更新|印刷|出力|作成|公表|発表|分|版|計|合計|労働|雇用|統計|資料|情報|一覧|データ|図?表|別|業務|概況|状況|県|ハローワーク|しごと|仕事|担当|提出|確定|速報|月報|バランス|お知らせ|用(?!務))/u;

/** Every code named in a text; what a longer name has covered is not looked at again. */
export function codesNamed(text: string, names: Names): NamedCode[] {
	let rest = matchKey(text);
	return names.flatMap(([name, code]): NamedCode[] => {
		const at = rest.indexOf(name);
		if (at < 0) return [];
		const after = rest.slice(at + name.length);
		rest = rest.replaceAll(name, '\n');
		// Prefectures have their numbers; offices are codes of our own.
		const isOther = !/^\d+$/.test(code) && code.includes('_') && !FOLLOWS.test(after);
		return [
			{
				code,
				isTotal: /計$/.test(name) || TOTAL.test(after),
				isTurned: TURNED.test(after) || isOther
			}
		];
	});
}

/** The codes of a text: ○○県 ハローワーク△△ names an office, a code goes before the one that it lies in. */
export function ownCodes(named: readonly NamedCode[], book: CodeBook | null): string[] {
	const covered = new Set(named.flatMap(({ code }) => ancestors(code, book)));
	const own = named.filter(({ code, isTotal }) => isTotal || !covered.has(code));
	return [...new Set(own.map(({ code }) => code))];
}

export function ancestors(code: string, book: CodeBook | null): string[] {
	const parent = book?.byCode.get(code)?.parent ?? '';
	return parent === '' ? [] : [parent, ...ancestors(parent, book)];
}

/**
 * Offices that a text names by what tells them from their neighbours, alone: 「HW○○」, 「△△・○○」.
 * It is not enough to take a table for theirs, and enough to ask.
 */
export function shortlyNamed(text: string, book: CodeBook | null): string[] {
	const key = matchKey(text);
	const inLatin = offices(book).flatMap(({ code, label: { en } }) => {
		const stem = /([A-Za-z]+)$/.exec(en)?.[1]?.toLowerCase() ?? '';
		const alone = new RegExp(`(?<![a-z])${stem}(?![a-z])`);
		return stem !== '' && alone.test(text.normalize('NFKC').toLowerCase()) ? [code] : [];
	});
	if (inLatin.length > 0) return inLatin;
	return stemsOf(book).flatMap(([stem, code]) => {
		const alone = new RegExp(
			`(?<=^|[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}a-zー]|hw)${stem}(?=$|[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]|令和|平成|所|安定所|公共職業|管内|出張所|分室)|(?<=[はがのをとや])${stem}(?=所|安定所|公共職業|管内)`,
			'u'
		);
		return alone.test(key) ? [code] : [];
	});
}

const stems = new WeakMap<CodeBook, Names>();

/** The names of offices without what they all begin with. */
function stemsOf(book: CodeBook | null): Names {
	if (!book) return [];
	const known = stems.get(book);
	if (known) return known;
	const all = offices(book);
	const keys = all.map(({ name }) => matchKey(name));
	let shared = keys[0] ?? '';
	while (keys.some((key) => !key.startsWith(shared))) shared = shared.slice(0, -1);
	const found =
		all.length < 2 || shared === ''
			? []
			: all.map(({ code }, index) => [(keys[index] ?? '').slice(shared.length), code] as const);
	stems.set(book, found);
	return found;
}

const offices = (book: CodeBook | null): CodeEntry[] =>
	(book?.entries ?? []).filter(({ code }) => !/^\d+$/.test(code) && code.includes('_'));
