import type { Label } from '#lib/base/language.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { CodeBook } from '../normalise/code-book.ts';
import { matchKey } from '../normalise/width.ts';
import { sighting, type Sighting, type Spot } from '#lib/contract/sighting.ts';
import { chosenScope, codesOf, isScopeField, type ScopeField } from '../scope/chosen.ts';
import type { Evidence, EvidencePlace } from '../scope/evidence.ts';
import type { Origin } from '../understood/understood.ts';
import type { Constant, Place } from './profile.ts';
import { PROFILE_RULES } from './rules.ts';
import type { Surrounding } from './surroundings.ts';

export interface FoundConstant {
	readonly code: string | null;
	readonly sightings: readonly Sighting[];
	/** What says so: the layout, its default, or the places that name it. */
	readonly from: readonly Origin[];
}

/** What is known of a table when its constants are looked for. */
export interface AroundTable {
	readonly spot: Spot;
	readonly position: number;
	readonly dataset: Dataset;
	readonly evidence: readonly Evidence[];
	readonly places: (place: Place) => readonly (readonly Surrounding[])[];
}

/** The code that the words around a table name, such as its office. */
export function foundConstant(
	constant: Constant,
	field: string,
	title: Label,
	book: CodeBook | null,
	around: AroundTable
): FoundConstant {
	if (typeof constant === 'string') return { code: constant, sightings: [], from: ['layout'] };
	if ('sheets' in constant) return constantOfSheet(constant, field, title, book, around);
	const named = isScopeField(field)
		? scopeNamed(field, constant.from, around)
		: placesNaming(constant, book, around);
	const [nearest] = named;
	const { spot } = around;
	if (nearest && nearest.codes.length > 1) {
		const value = nearest.codes.map((code) => book?.byCode.get(code)?.name ?? code).join('、');
		const one = sighting(PROFILE_RULES.constantsDiffer, spot, { field: title, value });
		return { code: null, sightings: [one], from: [] };
	}
	const code = nearest?.codes[0];
	if (code !== undefined)
		return {
			code,
			sightings: isScopeField(field) ? [] : elsewhere(named, code, title, book),
			from: named.filter(({ codes }) => codes.includes(code)).map(({ place }) => place)
		};
	if (constant.default === undefined) {
		const one = sighting(PROFILE_RULES.noConstant, spot, { field: title });
		return { code: null, sightings: [one], from: [] };
	}
	const value = book?.byCode.get(constant.default)?.name ?? constant.default;
	return {
		code: constant.default,
		sightings: [sighting(PROFILE_RULES.constantDefault, spot, { field: title, value })],
		from: ['default']
	};
}

/** The first place that names another code, such as another office. */
export function elsewhere(
	named: readonly Named[],
	taken: string,
	field: Label,
	book: CodeBook | null
): Sighting[] {
	const nameOf = (code: string) => book?.byCode.get(code)?.name ?? code;
	const other = named.find(
		({ codes, at }) => at && codes.every((code) => !isRelated(code, taken, book))
	);
	if (!other?.at) return [];
	const words = { field, taken: nameOf(taken), found: other.codes.map(nameOf).join('、') };
	return [
		sighting(PROFILE_RULES.constantElsewhere, { ...other.at.spot, value: other.at.text }, words)
	];
}

/** One code, or one that lies in the other: the prefecture over its office. */
const isRelated = (one: string, other: string, book: CodeBook | null): boolean =>
	one === other || ancestors(one, book).includes(other) || ancestors(other, book).includes(one);

export interface Named {
	readonly place: EvidencePlace;
	readonly codes: readonly string[];
	readonly at: Surrounding | null;
}

/** What each place says of a dimension whose words are understood as phrases. */
function scopeNamed(
	field: ScopeField,
	from: readonly Place[],
	{ evidence, dataset }: AroundTable
): Named[] {
	return scopePlaces(from).flatMap((place) => {
		const chosen = chosenScope(field, evidence, [place], dataset);
		return chosen ? [{ ...chosen, at: null }] : [];
	});
}

/** The head of a table is its title, then that of its sheet. */
const scopePlaces = (from: readonly Place[]): EvidencePlace[] =>
	from.flatMap((place): EvidencePlace[] => (place === 'title' ? ['title', 'above'] : [place]));

/** The places that name codes of a list, the nearest first. */
export function placesNaming(
	constant: Extract<Constant, { readonly from: unknown }>,
	book: CodeBook | null,
	{ places }: Pick<AroundTable, 'places'>
): Named[] {
	const words = wordsOf(constant.words ?? {}, book);
	return constant.from.flatMap((from) =>
		places(from).flatMap((texts, index): Named[] => {
			const codes = ownCodes(new Set(texts.flatMap(({ text }) => codesIn(text, words))), book);
			const place = from === 'title' && index > 0 ? 'above' : from;
			const at = texts.find(({ text }) => codesIn(text, words).length > 0) ?? null;
			return codes.length === 0 ? [] : [{ place, codes, at }];
		})
	);
}

/** The code that belongs to the sheet's place, unless its name or title says another. */
function constantOfSheet(
	{ sheets, words: more = {} }: Extract<Constant, { readonly sheets: unknown }>,
	field: string,
	title: Label,
	book: CodeBook | null,
	{ spot, position, places, evidence, dataset }: AroundTable
): FoundConstant {
	const code = sheets[String(position)];
	if (code === undefined) {
		const one = sighting(PROFILE_RULES.noConstant, spot, { field: title });
		return { code: null, sightings: [one], from: [] };
	}
	const words = wordsOf(more, book);
	const named: readonly (Surrounding & { readonly codes: readonly string[] })[] = isScopeField(
		field
	)
		? evidence
				.filter(({ place }) => SHEET_PLACES.includes(place))
				.toSorted((a, b) => SHEET_PLACES.indexOf(a.place) - SHEET_PLACES.indexOf(b.place))
				.map(({ text, spot: at, read }) => ({
					text,
					spot: at,
					codes: codesOf(field, read.phrases, dataset)
				}))
		: [...places('sheet'), ...places('title')].flat().map((one) => ({
				...one,
				codes: ownCodes(new Set(codesIn(one.text, words)), book)
			}));
	const contradiction = named.find(({ codes }) => codes.length > 0 && !codes.includes(code));
	if (!contradiction) return { code, sightings: [], from: ['layout'] };
	const taken = book?.byCode.get(code)?.name ?? code;
	const where = { ...contradiction.spot, value: contradiction.text };
	const one = sighting(PROFILE_RULES.sheetOther, where, { field: title, position, taken });
	return { code: null, sightings: [one], from: [] };
}

const SHEET_PLACES: readonly EvidencePlace[] = ['sheet', 'title', 'above'];

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

/** ○○県 ハローワーク△△ names an office: a code goes before the one that it lies in. */
function ownCodes(codes: ReadonlySet<string>, book: CodeBook | null): string[] {
	const above = (code: string) => ancestors(code, book);
	const covered = new Set([...codes].flatMap(above));
	return [...codes].filter((code) => !covered.has(code));
}

function ancestors(code: string, book: CodeBook | null): string[] {
	const parent = book?.byCode.get(code)?.parent ?? '';
	return parent === '' ? [] : [parent, ...ancestors(parent, book)];
}
