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
 * several, or a town of that name in another prefecture or district is left empty and told.
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
	return { value: code, changes: [{ kind: 'code', from: text, to: code }], faults: [] };
}

const empty = (rule: Rule, words: Words): Reading<string> => ({
	value: '',
	changes: [],
	faults: [{ rule, words }]
});

/** Every municipality in an address: what a longer name has covered is none, nor a city over its ward. */
function namedIn(key: string, book: CodeBook): Found[] {
	const entries = book.entries
		.filter(({ code }) => !code.endsWith('000'))
		.toSorted((a, b) => b.name.length - a.name.length);
	let rest = key;
	const found: Found[] = [];
	for (const entry of entries) {
		const name = matchKey(entry.name);
		for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name)) {
			found.push({ entry, at });
			rest = rest.slice(0, at) + '\n'.repeat(name.length) + rest.slice(at + name.length);
		}
	}
	const above = new Set(found.map(({ entry }) => entry.parent));
	return found.filter(({ entry }) => !above.has(entry.code));
}

/** Prefectures that a text names in full, in their order: 京都府 in 東京都府中市 is none. */
function prefecturesIn(key: string, areas: CodeBook): Found[] {
	const found = prefectures(areas)
		.flatMap((entry) => {
			const at = key.indexOf(matchKey(entry.name));
			return at < 0 ? [] : [{ entry, at }];
		})
		.sort((a, b) => a.at - b.at);
	return found.filter(({ at }, index) => {
		const before = found[index - 1];
		return !before || at >= before.at + before.entry.name.length;
	});
}

const prefectures = ({ entries }: CodeBook): CodeEntry[] =>
	entries.filter(({ code, parent }) => /^\d\d$/.test(code) && parent !== '');

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
	/^(?:以外|を除|ほか|他(?!県)|等(?!々)|など|又は|または|もしくは|か[、・]|隣|近隣|近郊|周辺|付近|方面)/;
/** Another town before it, set apart from it: 大牟田市（荒尾市隣接）. */
const TOWN_BEFORE =
	/[^\s都道府県市区町村郡、,・()/:]{1,6}[市町村](?=[、,・(/]|または|もしくは|又は)/;
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
	return AFTER.test(after) || TOWN_BEFORE.test(before) || isJoined;
}

/** A town that stands behind another prefecture than its own: 長野県下伊那郡高森町, 長野・高森町. */
function isElsewhere(key: string, { entry, at }: Found, areas: CodeBook): boolean {
	const own = entry.code.slice(0, 2);
	const before = key.slice(0, at);
	const nearest = prefecturesIn(before, areas).at(-1);
	if (nearest) return nearest.entry.code !== own;
	return prefectures(areas).some(
		({ code, name }) =>
			code !== own &&
			new RegExp(`${name.replace(/[都府県]$/, '')}(?:[^都道府県]{1,6}郡)?[・:( -]?$`).test(before)
	);
}
