import { hiragana } from './romaji.ts';

/** Something that can be found, and where it is. */
export interface SearchEntry {
	/** In the language of the page. */
	readonly title: string;
	/** What kind of thing it is. */
	readonly kind: string;
	/** Below the language part of the address. */
	readonly path: string;
	/** Names in every language, readings, everyday words. */
	readonly keys: readonly string[];
	/** The code of an occupation, for a field that asks for one. */
	readonly occupation?: string;
}

/** A text as it is compared: widths and cases made one, katakana as hiragana, no spaces. */
export const searchKey = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
		.replace(/[\s・、，,()]/g, '');

/** How well a key holds a part: 0 for not at all, more at the beginning, most where it is all of it. */
function holds(key: string, part: string): number {
	const at = key.indexOf(part);
	if (at < 0) return 0;
	return (at === 0 ? 2 : 1) + part.length / key.length + (key === part ? 1 : 0);
}

/** Shorter parts have too many neighbours. */
const LEAST = 4;

/** As far as one letter more, less or other than the beginning of a key. */
function nearly(key: string, part: string): number {
	if (part.length < LEAST) return 0;
	const near = [-1, 0, 1].some((step) => isOneOff(key.slice(0, part.length + step), part));
	return near ? part.length / Math.max(key.length, part.length) : 0;
}

function isOneOff(a: string, b: string): boolean {
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
	const [restA, restB] = [a.slice(start), b.slice(start)];
	return (
		restA.slice(1) === restB.slice(1) ||
		restA.slice(1) === restB ||
		restA === restB.slice(1) ||
		(restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
	);
}

type Match = (key: string, part: string) => number;

/** 0 where a part is in no key. */
function weight(keys: readonly string[], parts: readonly string[], match: Match): number {
	const weights = parts.map((part) => Math.max(0, ...keys.map((key) => match(key, part))));
	return weights.some((one) => one === 0) ? 0 : weights.reduce((sum, one) => sum + one, 0);
}

const prepared = new WeakMap<SearchEntry, readonly string[]>();

/** Latin words are compared one by one too, so that the second of two may be mistyped. */
function keysOf(entry: SearchEntry): readonly string[] {
	const known = prepared.get(entry);
	if (known) return known;
	const words = entry.keys.flatMap((key) =>
		/^[\x20-\x7e]+$/.test(key) ? key.split(/[\s,()-]+/) : []
	);
	const keys = [...new Set([...entry.keys, ...words])].map(searchKey).filter(Boolean);
	prepared.set(entry, keys);
	return keys;
}

function found(
	entries: readonly SearchEntry[],
	parts: readonly string[],
	match: Match
): readonly SearchEntry[] {
	return entries
		.map((entry) => ({ entry, weight: weight(keysOf(entry), parts, match) }))
		.filter((one) => one.weight > 0)
		.sort((a, b) => b.weight - a.weight)
		.map(({ entry }) => entry);
}

/**
 * The entries that hold every word of the text, the best first. Where none does, the words are
 * read as romaji, and then with one letter mistyped.
 */
export function search(
	entries: readonly SearchEntry[],
	text: string,
	limit: number
): readonly SearchEntry[] {
	const parts = text.normalize('NFKC').split(/\s+/).map(searchKey).filter(Boolean);
	if (parts.length === 0) return [];
	const kana = parts.map((part) => hiragana(part) ?? part);
	for (const [asked, match] of [
		[parts, holds],
		[kana, holds],
		[parts, nearly],
		[kana, nearly]
	] as const) {
		const hits = found(entries, asked, match);
		if (hits.length > 0) return hits.slice(0, limit);
	}
	return [];
}

/** The first key by which a text finds an entry: why it is there; null where it is by its romaji or nearly. */
export const foundBy = ({ keys }: SearchEntry, text: string): string | null => {
	const part = searchKey(text);
	return part === '' ? null : (keys.find((key) => searchKey(key).includes(part)) ?? null);
};

export interface SearchGroup {
	readonly kind: string;
	readonly entries: readonly SearchEntry[];
}

/** Entries by their kind, the kind of the best first. */
export const byKind = (entries: readonly SearchEntry[]): SearchGroup[] =>
	[...new Set(entries.map(({ kind }) => kind))].map((kind) => ({
		kind,
		entries: entries.filter((entry) => entry.kind === kind)
	}));
