import { codeTable, type Code } from '#lib/contract/code-table.ts';
import { folded } from './name-folding.ts';

/** Names of places, as names are compared. */
export type PlaceNames = ReadonlySet<string>;

/** A shorter name, as a reading or as a single character, ends too many words by chance. */
const [SHORTEST, SHORTEST_READING] = [2, 3];

/**
 * What the code lists call a place: 佐賀県 and 佐賀, さが of its reading, Saga, the ward of a city
 * alone, and what `also_ja` adds.
 */
export const placeNames = (lists: Iterable<ReadonlyMap<string, Code>>): PlaceNames =>
	new Set([...lists].flatMap((list) => [...list.values()].flatMap(namesOf)));

function namesOf({ names, cells }: Code): string[] {
	const [, ward = ''] = /.市(.+区)$/.exec(names.ja) ?? [];
	const also = (cells['also_ja'] ?? '').split(' ');
	const ja = [names.ja, ward, cells['short_ja'] ?? '', ...also].flatMap((name) => [
		name,
		name.replace(/[都道府県市区町村郡]$/, '')
	]);
	const en = [names.en, names.en.replace(/ (?:Prefecture|City|Town|Village)$/, '')];
	const reading = (cells['reading'] ?? '').replace(/(?:けん|ふ|と|し|まち|ちょう|むら|そん)$/, '');
	return [
		...[...ja, ...en].map(folded).filter((name) => [...name].length >= SHORTEST),
		...[folded(reading)].filter((name) => [...name].length >= SHORTEST_READING)
	];
}

/** The lists that name places. */
export const PLACE_LISTS = ['ref_area', 'municipality'] as const;

/** The same from the texts of data/codes/ by the id of the list. */
export const placesOf = (texts: ReadonlyMap<string, string>): PlaceNames =>
	placeNames(PLACE_LISTS.map((id) => codeTable(texts.get(id) ?? '')));
