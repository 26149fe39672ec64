import type { Label } from '#lib/base/language.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { CodeBook } from '../normalise/code-book.ts';
import { enumerated } from '#lib/contract/finding.ts';
import { sighting, type Sighting, type Spot } from '#lib/contract/sighting.ts';
import { chosenScope, codesOf, isScopeField, type ScopeField } from '../scope/chosen.ts';
import type { Evidence, EvidencePlace } from '../scope/evidence.ts';
import type { Origin } from '../understood/understood.ts';
import { ancestors, codesNamed, namesOf, ownCodes, shortlyNamed } from './named-codes.ts';
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
	if (code !== undefined && nearest?.isTurned) {
		const value = nearest.at?.text.trim() ?? '';
		const one = sighting(PROFILE_RULES.constantUnclear, nearest.at?.spot ?? spot, {
			field: title,
			found: value
		});
		return { code: null, sightings: [one], from: [] };
	}
	const used = codesOfDataset(around.dataset, field);
	if (code !== undefined && nearest?.at && used && !used.includes(code)) {
		const where = { ...nearest.at.spot, value: nearest.at.text };
		const nameOf = (one: string) => book?.byCode.get(one)?.name ?? one;
		const words = { field: title, found: nameOf(code), names: enumerated(used.map(nameOf)) };
		return {
			code: null,
			sightings: [sighting(PROFILE_RULES.constantUnused, where, words)],
			from: []
		};
	}
	if (code !== undefined)
		return {
			code,
			sightings: isScopeField(field)
				? []
				: [
						...elsewhere(named, code, title, book),
						...shortlyElsewhere(constant, code, title, book, around)
					].slice(0, 1),
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

/** The codes that a dataset says it uses; null where it may use all of the list. */
const codesOfDataset = ({ codes }: Dataset, field: string): readonly string[] | null => {
	const all: Readonly<Record<string, readonly string[] | undefined>> = codes ?? {};
	return all[field] ?? null;
};

/** The first place that names another code, such as another office. */
export function elsewhere(
	named: readonly Named[],
	taken: string,
	field: Label,
	book: CodeBook | null
): Sighting[] {
	const nameOf = (code: string) => book?.byCode.get(code)?.name ?? code;
	// Of a whole nothing else is a part: 県計 over the table of an office.
	const isWhole = named.some(({ codes, isTotal }) => isTotal && codes.includes(taken));
	const other = named.find(
		({ codes, at, isTotal, isTurned }) =>
			at &&
			(codes.every((code) =>
				isTotal || isWhole ? code !== taken : !isRelated(code, taken, book)
			) ||
				(isTurned && codes.includes(taken)))
	);
	if (!other?.at) return [];
	const words = { field, taken: nameOf(taken), found: other.codes.map(nameOf).join('、') };
	return [
		sighting(PROFILE_RULES.constantElsewhere, { ...other.at.spot, value: other.at.text }, words)
	];
}

/** One code, or where it lies: the prefecture over its office, but not the country over it. */
const isRelated = (one: string, other: string, book: CodeBook | null): boolean =>
	one === other || ancestors(one, book)[0] === other || ancestors(other, book)[0] === one;

/** The first text that names another office by the end of its name alone. */
function shortlyElsewhere(
	{ from }: Extract<Constant, { readonly from: unknown }>,
	taken: string,
	field: Label,
	book: CodeBook | null,
	{ places }: AroundTable
): Sighting[] {
	const texts = from.flatMap((place) => places(place).flat());
	return texts.flatMap(({ text, spot }) => {
		const found = shortlyNamed(text, book).filter((code) => code !== taken);
		if (found.length === 0) return [];
		const nameOf = (code: string) => book?.byCode.get(code)?.name ?? code;
		const words = { field, taken: nameOf(taken), found: found.map(nameOf).join('、') };
		return [sighting(PROFILE_RULES.constantElsewhere, { ...spot, value: text }, words)];
	});
}

export interface Named {
	readonly place: EvidencePlace;
	readonly codes: readonly string[];
	readonly at: Surrounding | null;
	/** Whether the place speaks of a whole (県計), or of a name with something that turns it. */
	readonly isTotal?: boolean;
	readonly isTurned?: boolean;
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
	const names = namesOf(constant.words ?? {}, book);
	return constant.from.flatMap((from) =>
		places(from).flatMap((texts, index): Named[] => {
			const named = texts.flatMap(({ text }) => codesNamed(text, names));
			const codes = ownCodes(named, book);
			if (codes.length === 0) return [];
			const isOf = (of: 'isTotal' | 'isTurned') =>
				named.some((one) => one[of] && codes.includes(one.code));
			const turned = texts.find(({ text }) => codesNamed(text, names).some((one) => one.isTurned));
			const at = turned ?? texts.find(({ text }) => codesNamed(text, names).length > 0) ?? null;
			const place = from === 'title' && index > 0 ? 'above' : from;
			return [{ place, codes, at, isTotal: isOf('isTotal'), isTurned: isOf('isTurned') }];
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
	const names = namesOf(more, book);
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
				codes: ownCodes(codesNamed(one.text, names), book)
			}));
	const contradiction = named.find(({ codes }) => codes.length > 0 && !codes.includes(code));
	if (!contradiction) return { code, sightings: [], from: ['layout'] };
	const taken = book?.byCode.get(code)?.name ?? code;
	const where = { ...contradiction.spot, value: contradiction.text };
	const one = sighting(PROFILE_RULES.sheetOther, where, { field: title, position, taken });
	return { code: null, sightings: [one], from: [] };
}

const SHEET_PLACES: readonly EvidencePlace[] = ['sheet', 'title', 'above'];
