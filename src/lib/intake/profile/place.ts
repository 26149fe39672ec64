import type { CodeBook, CodeEntry } from '../normalise/code-book.ts';
import type { Reading } from '../normalise/reading.ts';
import { matchKey } from '../normalise/width.ts';
import type { Rule, Words } from '#lib/contract/rule.ts';
import { enumerated } from '#lib/contract/finding.ts';
import { PROFILE_RULES } from './rules.ts';

interface Found {
	readonly entry: CodeEntry;
	/** Where its name begins. */
	readonly at: number;
}

/**
 * ○○県△△郡□□町大字… → the municipality whose name stands in the address. A place that names none,
 * several, a town of that name in another prefecture or district, or one that may be, is left empty
 * and told.
 * @param areas the prefectures, by their codes of two digits
 */
export function readPlace(text: string, book: CodeBook, areas: CodeBook): Reading<string> {
	const key = matchKey(text);
	if (key === '') return { value: '', changes: [], faults: [] };
	const named = namedIn(key, book);
	const home = named.filter(
		(one) => !isElsewhere(key, one, areas) && !isOtherDistrict(key, one, book)
	);
	const codes = [...new Set(home.map(({ entry }) => entry.code))];
	const [code, ...more] = codes;
	if (code === undefined) {
		const [other] = prefecturesIn(key, areas);
		const [town] = named;
		const place = other?.entry.name ?? (town ? districtBefore(key, town) : '');
		return place !== '' && named.length > 0
			? empty(PROFILE_RULES.placeElsewhere, { value: text, prefecture: place })
			: empty(PROFILE_RULES.place, { value: text });
	}
	if (more.length > 0 || named.length > home.length || isTurned(key, home, areas)) {
		const names = [...new Set(named.map(({ entry }) => entry.name))];
		return empty(PROFILE_RULES.placeSeveral, { value: text, names: enumerated(names) });
	}
	const [town] = home;
	if (town && town.entry.alsoIn.length > 0 && !isOwn(key, town, areas)) {
		const others = town.entry.alsoIn.map((one) => areas.byCode.get(one)?.name ?? one);
		const words = { value: text, name: town.entry.name, others: enumerated(others) };
		return empty(PROFILE_RULES.placeShared, words);
	}
	return { value: code, changes: [{ kind: 'code', from: text, to: code }], faults: [] };
}

const empty = (rule: Rule, words: Words): Reading<string> => ({
	value: '',
	changes: [],
	faults: [{ rule, words }]
});

interface Named {
	readonly entry: CodeEntry;
	/** Its match key. */
	readonly name: string;
}

interface Prefecture extends Named {
	/** Its short name alone, and at the end of a text before a town. */
	readonly alone: RegExp;
	readonly before: RegExp;
}

/** What is made of a code list once: a list of vacancies asks for it at each of its rows. */
function madeOnce<T>(make: (book: CodeBook) => T): (book: CodeBook) => T {
	const known = new WeakMap<CodeBook, T>();
	return (book) => {
		const found = known.get(book) ?? make(book);
		known.set(book, found);
		return found;
	};
}

/** The longest name first. */
const townsOf = madeOnce(({ entries }): readonly Named[] =>
	entries
		.filter(({ code }) => !code.endsWith('000'))
		.toSorted((a, b) => b.name.length - a.name.length)
		.map((entry) => ({ entry, name: matchKey(entry.name) }))
);

const prefectures = madeOnce(({ entries }): readonly Prefecture[] =>
	entries
		.filter(({ code, parent }) => /^\d\d$/.test(code) && parent !== '')
		.map((entry) => {
			const short = entry.name.replace(/[都府県]$/, '');
			return {
				entry,
				name: matchKey(entry.name),
				alone: new RegExp(`(?:^|[(:、・,/〜~で→])${short}(?:$|[()市:、・,/〜~]|本社|出張)`),
				before: new RegExp(`${short}(?:[^都道府県]{1,6}郡)?[・:( -]?$`)
			};
		})
);

/** Every municipality in an address: what a longer name has covered is none, nor a city over its ward. */
function namedIn(key: string, book: CodeBook): Found[] {
	let rest = key;
	const found: Found[] = [];
	for (const { entry, name } of townsOf(book))
		for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name)) {
			found.push({ entry, at });
			rest = rest.slice(0, at) + '\n'.repeat(name.length) + rest.slice(at + name.length);
		}
	const above = new Set(found.map(({ entry }) => entry.parent));
	return found.filter(({ entry }) => !above.has(entry.code));
}

/** Prefectures that a text names in full, in their order: 京都府 in 東京都府中市 is none. */
function prefecturesIn(key: string, areas: CodeBook): Found[] {
	const found = prefectures(areas)
		.flatMap(({ entry, name }) => {
			const at = key.indexOf(name);
			return at < 0 ? [] : [{ entry, at }];
		})
		.sort((a, b) => a.at - b.at);
	return found.filter(({ at }, index) => {
		const before = found[index - 1];
		return !before || at >= before.at + before.entry.name.length;
	});
}

const DISTRICT = /[^\s都道府県市区町村郡、,・()/:]{1,5}郡$/;

/** The district that stands directly before a town; empty where none does. */
const districtBefore = (key: string, { at }: Found): string =>
	DISTRICT.exec(key.slice(0, at))?.[0] ?? '';

/** A town of that name in another district, which the list of ours does not have: 下伊那郡高森町. */
function isOtherDistrict(key: string, one: Found, { entries }: CodeBook): boolean {
	const before = districtBefore(key, one);
	if (before === '' || entries.every(({ district }) => district === '')) return false;
	const own = matchKey(one.entry.district);
	// The name may be joined to what stands before it: 就業場所○○郡.
	return own === '' || !key.slice(0, one.at).endsWith(own);
}

const AFTER =
	/^(?:以外|を除|ほか|他(?!県)|等(?!々)|など|又は|または|もしくは|か[、・]|外|の?(?:隣|近く|そば)|へ|、他|or(?![a-z])|内?(?:各[地所]|一円|全域)|[(（](?:予定|案|仮|ほか|他|等|除)|隣|近隣|近郊|周辺|付近|方面)/;
/** Another town before it, set apart from it: 大牟田市（荒尾市隣接）. */
const TOWN_BEFORE =
	/[^\s都道府県市区町村郡、,・()/:]{1,6}[市町村](?=[、,・(/]|または|もしくは|又は)/;
/** What makes of a town another place: 新○○町. */
const TURNED_BEFORE = /(?:新|元|東|西|南|北|非|除く?)$/;
/** More than one place is spoken of. */
const PLACES_OF_WORK = /本社|本店|出張|転勤|異動|採用|在宅|テレワーク|派遣先|応相談|未定/;
/** Behind it stands the place itself, whatever was said before. */
const PLACE_NAMED = /^.*(?:就業場所|就業先|勤務地|勤務先|勤務場所):/;
/** ○○市西区・南区: the second is named by its end alone. */
const WARDS = /[区町村市](?:・|、|,|\/|と|及び|または|又は|か)[^\s、・,()]{1,5}[区町村市]/;
const JOINED = /^(?:、|,|・|\/|又は|または|もしくは|及び|と)/;

/** Whether something is said with the one town that is named by which it may be another. */
function isTurned(key: string, [first]: readonly Found[], areas: CodeBook): boolean {
	if (!first) return false;
	const { at, entry } = first;
	const [before, after] = [key.slice(0, at), key.slice(at + matchKey(entry.name).length)];
	const isJoined = prefecturesIn(before, areas).some(
		(one) =>
			one.entry.code !== entry.code.slice(0, 2) &&
			JOINED.test(before.slice(one.at + matchKey(one.entry.name).length))
	);
	const own = key.replace(PLACE_NAMED, '');
	return (
		!own.includes(matchKey(entry.name)) ||
		AFTER.test(after) ||
		TOWN_BEFORE.test(before) ||
		TURNED_BEFORE.test(before) ||
		PLACES_OF_WORK.test(own) ||
		WARDS.test(own) ||
		otherPrefecture(own, entry, areas) ||
		isJoined
	);
}

/** Another prefecture anywhere, in full or short and alone: 高森町（長野）, 美里町 埼玉県. */
const otherPrefecture = (key: string, { code }: CodeEntry, areas: CodeBook): boolean =>
	prefectures(areas).some(
		({ entry, name, alone }) =>
			entry.code !== code.slice(0, 2) && (key.includes(name) || alone.test(key))
	);

/** Whether its own prefecture or district is named with a town whose name others have too. */
function isOwn(key: string, { entry, at }: Found, areas: CodeBook): boolean {
	const own = entry.code.slice(0, 2);
	const before = key.slice(0, at);
	const [district, inDistrict] = [matchKey(entry.district), districtBefore(key, { entry, at })];
	return (
		(district !== '' && inDistrict.endsWith(district)) ||
		prefectures(areas).some(
			(one) => one.entry.code === own && (key.includes(one.name) || one.before.test(before))
		)
	);
}

/** A town that stands behind another prefecture than its own: 長野県下伊那郡高森町, 長野・高森町. */
function isElsewhere(key: string, { entry, at }: Found, areas: CodeBook): boolean {
	const own = entry.code.slice(0, 2);
	const before = key.slice(0, at);
	const nearest = prefecturesIn(before, areas).at(-1);
	if (nearest) return nearest.entry.code !== own;
	return prefectures(areas).some(
		({ entry: { code }, before: behind }) => code !== own && behind.test(before)
	);
}
