import { isLanguage, LANGUAGES } from '#lib/base/language.ts';
import { finding, say, type Finding } from '../finding.ts';
import type { CodeList } from './table.ts';

export const SITE_FILE = 'site.json';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isLabel = (value: unknown): boolean =>
	isObject(value) &&
	LANGUAGES.every((language) => typeof value[language] === 'string' && value[language] !== '');

const isText = (value: unknown): boolean => typeof value === 'string';

/** The text of data/site.json: every key there, of its kind, and naming areas that exist. */
export function siteFindings(text: string, areas: CodeList): Finding[] {
	const site = parsed(text);
	if (!site) return [fault('', NOT_JSON)];
	const isArea = (value: unknown) => typeof value === 'string' && areas.has(value);
	const kinds: Record<string, [(value: unknown) => boolean, ReturnType<typeof say>]> = {
		name: [isLabel, LABEL],
		areaName: [isLabel, LABEL],
		publisher: [isLabel, LABEL],
		contact: [isText, TEXT],
		languages: [
			(value) =>
				Array.isArray(value) &&
				value.length > 0 &&
				value.every((one) => isText(one) && isLanguage(one)),
			LANGUAGE_LIST
		],
		area: [isArea, AREA],
		nation: [isArea, AREA],
		baseAddress: [
			(value) => typeof value === 'string' && /^(https?:\/\/[^\s]+[^/\s])?$/.test(value),
			ADDRESS
		]
	};
	return Object.entries(kinds).flatMap(([key, [holds, words]]) =>
		holds(site[key]) ? [] : [fault(key, words, site[key])]
	);
}

function parsed(text: string): Json | null {
	try {
		const value: unknown = JSON.parse(text);
		return isObject(value) ? value : null;
	} catch {
		return null;
	}
}

const fault = (key: string, reason: ReturnType<typeof say>, value?: unknown): Finding =>
	finding(
		'site',
		{ file: SITE_FILE, column: key || null, value: value === undefined ? null : String(value) },
		reason,
		say(
			'src/lib/catalogue/site.ts の形に合わせてください',
			'follow src/lib/catalogue/site.ts',
			'請依 src/lib/catalogue/site.ts 之格式'
		)
	);

const NOT_JSON = say('JSONとして読めません', 'not readable as JSON', '無法以JSON讀取');
const LABEL = say(
	'3つの言語の言葉が要ります',
	'it needs words in all three languages',
	'需要三種語言的文字'
);
const TEXT = say('文字列ではありません', 'not a text', '不是字串');
const LANGUAGE_LIST = say(
	'知らない言語があります',
	'not a list of known languages',
	'不是已知語言的清單'
);
const AREA = say(
	'codes/ref_area.csv にない地域です',
	'not an area of codes/ref_area.csv',
	'不是 codes/ref_area.csv 中的地區'
);
const ADDRESS = say(
	'空か、最後に / のない http(s) のアドレスにしてください',
	'empty, or an http(s) address without a slash at its end',
	'請留空，或填結尾無 / 的 http(s) 位址'
);
