import type { Label } from '#lib/base/language.ts';
import type { CodeBook } from '../normalise/code-book.ts';
import { matchKey } from '../normalise/width.ts';
import { sighting, type Sighting, type Spot } from '#lib/contract/sighting.ts';
import type { Constant, Place } from './profile.ts';
import { PROFILE_RULES } from './rules.ts';
import type { Surrounding } from './surroundings.ts';

export interface FoundConstant {
	readonly code: string | null;
	readonly sightings: readonly Sighting[];
}

/** The code that the words around a table name, such as its office. */
export function foundConstant(
	constant: Constant,
	field: Label,
	book: CodeBook | null,
	places: (place: Place) => readonly (readonly Surrounding[])[],
	{ spot, position }: { readonly spot: Spot; readonly position: number }
): FoundConstant {
	if (typeof constant === 'string') return { code: constant, sightings: [] };
	const words = wordsOf(constant.words ?? {}, book);
	if ('sheets' in constant)
		return constantOfSheet(constant, field, book, places, words, { spot, position });
	for (const texts of constant.from.flatMap(places)) {
		const codes = ownCodes(new Set(texts.flatMap(({ text }) => codesIn(text, words))), book);
		if (codes.length > 1)
			return {
				code: null,
				sightings: [
					sighting(PROFILE_RULES.constantsDiffer, spot, { field, value: codes.join('、') })
				]
			};
		if (codes[0] !== undefined) return { code: codes[0], sightings: [] };
	}
	if (constant.default === undefined)
		return { code: null, sightings: [sighting(PROFILE_RULES.noConstant, spot, { field })] };
	const value = book?.byCode.get(constant.default)?.name ?? constant.default;
	return {
		code: constant.default,
		sightings: [sighting(PROFILE_RULES.constantDefault, spot, { field, value })]
	};
}

/** The code that belongs to the sheet's place, unless its name or title says another. */
function constantOfSheet(
	{ sheets }: Extract<Constant, { readonly sheets: unknown }>,
	field: Label,
	book: CodeBook | null,
	places: (place: Place) => readonly (readonly Surrounding[])[],
	words: readonly (readonly [string, string])[],
	{ spot, position }: { readonly spot: Spot; readonly position: number }
): FoundConstant {
	const code = sheets[String(position)];
	if (code === undefined)
		return { code: null, sightings: [sighting(PROFILE_RULES.noConstant, spot, { field })] };
	const nameOf = (one: string) => book?.byCode.get(one)?.name ?? one;
	const contradiction = [...places('sheet'), ...places('title')].flat().find(({ text }) => {
		const codes = ownCodes(new Set(codesIn(text, words)), book);
		return codes.length > 0 && !codes.includes(code);
	});
	if (!contradiction) return { code, sightings: [] };
	const told = { field, position, taken: nameOf(code) };
	const where = { ...contradiction.spot, value: contradiction.text };
	return { code: null, sightings: [sighting(PROFILE_RULES.sheetOther, where, told)] };
}

/** Names and their codes, the longest first: パートを除く before パート. */
function wordsOf(
	words: Readonly<Record<string, string>>,
	book: CodeBook | null
): readonly (readonly [string, string])[] {
	const names = (book?.entries ?? []).map(({ name, code }) => [name, code] as const);
	return [...Object.entries(words), ...names]
		.map(([word, code]) => [matchKey(word), code] as const)
		.sort(([a], [b]) => b.length - a.length);
}

/** Every code named in a text; what a longer name has covered is not looked at again. */
function codesIn(text: string, words: readonly (readonly [string, string])[]): string[] {
	let rest = matchKey(text);
	return words.flatMap(([word, code]) => {
		if (!rest.includes(word)) return [];
		rest = rest.replaceAll(word, '\n');
		return [code];
	});
}

/** 熊本県 ハローワーク菊池 names an office: a code goes before the one that it lies in. */
function ownCodes(codes: ReadonlySet<string>, book: CodeBook | null): string[] {
	const above = (code: string): string[] => {
		const parent = book?.byCode.get(code)?.parent ?? '';
		return parent === '' ? [] : [parent, ...above(parent)];
	};
	const covered = new Set([...codes].flatMap(above));
	return [...codes].filter((code) => !covered.has(code));
}
