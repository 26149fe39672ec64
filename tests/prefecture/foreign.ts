import { readFileSync } from 'node:fs';
import { SITE } from '#lib/catalogue/site.ts';
import { codeTable } from '#lib/contract/code-table.ts';

const list = (id: string) => codeTable(readFileSync(`data/codes/${id}.csv`, 'utf8'));
const AREAS = list('ref_area');

/** The prefecture of this repository, whose names nobody else's site may say but among all 47. */
export const HOME = SITE.area;

const stem = (name: string): string => name.replace(/[都道府県]$/, '');
const plain = (name: string): string => name.replace(/ Prefecture$/, '');
const ofKind = (kind: string) => [...AREAS.values()].filter(({ cells }) => cells['kind'] === kind);

/** What the prefectures are called, this one's first. */
const NAMES = ofKind('prefecture').map(({ code, names }) => ({
	code,
	words: [stem(names.ja), plain(names.en)]
}));
const HOME_WORDS = NAMES.find(({ code }) => code === HOME)?.words ?? [];
const OTHERS = NAMES.filter(({ code }) => code !== HOME).flatMap(({ words }) => words);

/** Its offices, its municipalities, its bureau and its site: nowhere else. */
const OWN: readonly string[] = [
	...ofKind('office').flatMap(({ names }) => [names.ja, names.en]),
	...[...list('municipality').values()]
		.map(({ names }) => names.ja)
		.filter((name) => !AREAS.get(HOME)?.names.ja.includes(name)),
	...Object.values(SITE.bureau),
	...Object.values(SITE.name),
	...SITE.offices
];

const REGION = Object.values(SITE.region);

/** The strings of a text: the leaves of JSON, what stands between the tags of a page, or all. */
function parts(text: string): string[] {
	if (/^\s*[[{]/.test(text)) {
		const found: string[] = [];
		JSON.parse(text, (_, value: unknown) => {
			if (typeof value === 'string') found.push(value);
			return value;
		});
		return found;
	}
	return text.trimStart().startsWith('<') ? text.split(/<[^>]*>/) : text.split('\n');
}

/**
 * What a text of another prefecture's site says of this one: its own names, its region where the
 * other lies elsewhere, and its name where it does not stand alone, as a name in a list of all, or
 * among those of other prefectures.
 */
export function foreignIn(text: string, isElsewhere: boolean): string[] {
	const never = [...OWN, ...(isElsewhere ? REGION : [])].filter((name) => text.includes(name));
	if (!HOME_WORDS.some((word) => text.includes(word))) return never;
	const said = parts(text).filter((part) => {
		if (!HOME_WORDS.some((word) => part.includes(word))) return false;
		const rest = HOME_WORDS.reduce((left, word) => left.replaceAll(word, ''), part);
		const isName = /^[\s"]*(県|縣|Prefecture)?[\s"]*$/.test(rest);
		return !isName && !OTHERS.some((word) => part.includes(word));
	});
	return [...never, ...said.map((part) => part.slice(0, 200))];
}
