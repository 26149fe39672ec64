import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import type { Site } from '#lib/catalogue/site.ts';
import { CODE_LIST_IDS } from '#lib/catalogue/code-list.ts';
import { GLOSSARY } from '#lib/catalogue/glossary.ts';
import { textIn, type Files } from '../../../scripts/new-prefecture/carried.ts';
import { jsonText, releaseOf, SHARED } from '../../../scripts/new-prefecture/settings.ts';

/** A prefecture that there is not, with two neighbours: no program can know its name. */
const PREFECTURES = [
	{ code: '48', ja: '見本県', en: 'Mihon Prefecture', zh_hant: '見本縣', reading: 'みほんけん' },
	{ code: '49', ja: '手本県', en: 'Tehon', zh_hant: '手本縣', reading: 'てほんけん' },
	{ code: '50', ja: '写本県', en: 'Shahon', zh_hant: '寫本縣', reading: 'しゃほんけん' }
] as const;
const [HOME] = PREFECTURES;

const REGION = {
	code: 'BNB',
	ja: '文房',
	en: 'Bunbo',
	zh_hant: '文房',
	reading: 'ぶんぼう',
	also_ja: '',
	prefectures: PREFECTURES.map(({ code }) => code)
} as const;

/** Its offices, each with a town that it serves. */
const OFFICES = [
	{ code: 'hw_sumi', slug: 'sumi', ja: '墨', en: 'Sumi', reading: 'すみ', size: 0.6 },
	{ code: 'hw_fude', slug: 'fude', ja: '筆', en: 'Fude', reading: 'ふで', size: 0.3 },
	{ code: 'hw_suzuri', slug: 'suzuri', ja: '硯', en: 'Suzuri', reading: 'すずり', size: 0.1 }
] as const;

const townOf = (at: number): string => `4820${at + 1}`;

const SITE: Site = {
	name: {
		ja: '見本県雇用統計ダッシュボード',
		en: 'Mihon Labour Market Dashboard',
		'zh-Hant': '見本縣就業統計儀表板'
	},
	areaName: { ja: '見本県', en: 'Mihon', 'zh-Hant': '見本縣' },
	region: { ja: REGION.ja, en: REGION.en, 'zh-Hant': REGION.zh_hant },
	bureau: { ja: '見本労働局', en: 'the Mihon Labour Bureau', 'zh-Hant': '見本勞動局' },
	partners: { ja: '', en: '', 'zh-Hant': '' },
	publisher: { ja: '', en: '', 'zh-Hant': '' },
	contact: '',
	languages: ['ja', 'en'],
	pages: ['shortage', 'wage-check', 'report'],
	area: HOME.code,
	nation: '00',
	regionArea: REGION.code,
	offices: OFFICES.map(({ code }) => code),
	baseAddress: '',
	samples: 'shown'
};

type Cells = Readonly<Record<string, string>>;

/** The rows given under the head of a list; a column that is not named is empty. */
function listed(files: Files, id: string, rows: readonly Cells[]): [string, string] {
	const path = `codes/${id}.csv`;
	const { header } = parseCsv(textIn(files, path));
	return [
		path,
		csvText(
			header,
			rows.map((row) => header.map((column) => row[column] ?? ''))
		)
	];
}

const own = { classification: 'own', status: 'own' } as const;

const AREAS: readonly Cells[] = [
	{
		...own,
		code: SITE.nation,
		ja: '全国',
		en: 'Japan',
		zh_hant: '全國',
		reading: 'ぜんこく',
		slug: 'japan',
		kind: 'nation'
	},
	{ ...own, ...REGION, prefectures: '', parent: SITE.nation, slug: 'bunbo', kind: 'region' },
	...PREFECTURES.map(({ code, ...names }, at) => ({
		...own,
		...names,
		code,
		parent: SITE.nation,
		slug: at === 0 ? 'prefecture' : `${names.en.toLowerCase()}-pref`,
		kind: 'prefecture',
		region: REGION.code,
		tile_column: String(at),
		tile_row: '0',
		tile_ja: names.ja.slice(0, 2),
		tile_en: names.en.slice(0, 3).toUpperCase(),
		tile_zh_hant: names.zh_hant.slice(0, 2)
	})),
	...OFFICES.map(({ code, slug, ja, en, reading }, at) => ({
		...own,
		code,
		slug,
		parent: HOME.code,
		ja: `ハローワーク${ja}`,
		en: `Hello Work ${en}`,
		zh_hant: `Hello Work ${ja}`,
		reading: `はろーわーく${reading}`,
		kind: 'office',
		tile_column: String(at),
		tile_row: '0',
		short_ja: ja,
		short_en: en,
		short_zh_hant: ja
	}))
];

const TOWNS: readonly Cells[] = OFFICES.map(({ ja, en, reading }, at) => ({
	...own,
	code: townOf(at),
	parent: HOME.code,
	ja: `${ja}市`,
	en: `${en} City`,
	zh_hant: `${ja}市`,
	reading: `${reading}し`,
	code6: `${townOf(at)}0`
}));

/** What samples are drawn from: the same shape as data/sample.json. */
const SAMPLE = {
	offices: Object.fromEntries(
		OFFICES.map(({ code, size }) => [
			code,
			{ size, tightness: 1, wage: 1, leaning: {}, industries: {} }
		])
	),
	receiving: OFFICES.map(({ code }, at) => [code, 50 - at]),
	places: Object.fromEntries(OFFICES.map(({ code }, at) => [code, [[townOf(at), 1]]]))
};

const MINIMUM_WAGE = {
	steps: ['2024-10-01', '2025-10-01'].map((from, at) => ({
		from,
		yen: 1000 + 50 * at,
		source: { ja: '架空の公示', en: 'A notice that there is not', 'zh-Hant': '虛構之公告' },
		address: 'https://example.org/',
		read: '2026-01-01'
	})),
	industrial: []
};

/** Where its published figures are from. */
export const SOURCE = 'fiction';

/** The sources of definitions, which are everybody's, that of samples, and its own. */
function sources(files: Files): [string, string] {
	const csv = parseCsv(textIn(files, 'codes/source.csv'));
	const common = new Set<string>(['sample', ...GLOSSARY.flatMap(({ source }) => source ?? [])]);
	const rows = csv.rows
		.map((row) => Object.fromEntries(csv.header.map((name) => [name, cellOf(csv, row, name)])))
		.filter(({ code = '' }) => common.has(code));
	const fiction = {
		...own,
		code: SOURCE,
		ja: '見本労働局「架空の統計」',
		en: 'Mihon Labour Bureau, statistics that there are not',
		zh_hant: '見本勞動局「虛構統計」',
		address: 'https://example.org/'
	};
	return listed(files, 'source', [...rows, fiction]);
}

/** Lists of places and sources: all others are the same for every prefecture. */
const OWN_LISTS = ['ref_area', 'municipality', 'office_municipality', 'place_keyword', 'source'];

/** It has a bulletin where the lists of one are at hand. */
const siteWith = (files: Files): Site =>
	files.has('codes/semiconductor_stage.csv')
		? { ...SITE, pages: [...SITE.pages, 'semiconductor'] }
		: SITE;

/** Settings and code lists of the prefecture that there is not. */
export function frame(files: Files): Map<string, string> {
	return new Map([
		['site.json', jsonText(siteWith(files))],
		['sample.json', jsonText(SAMPLE)],
		['plan.json', jsonText({ sections: [] })],
		['minimum-wage.json', jsonText(MINIMUM_WAGE)],
		['release.json', jsonText(releaseOf(textIn(files, 'release.json')))],
		...SHARED.map((path) => [path, textIn(files, path)] as const),
		['regions.json', jsonText({ regions: [REGION] })],
		...CODE_LIST_IDS.filter((id) => !OWN_LISTS.includes(id)).map(
			(id) => [`codes/${id}.csv`, textIn(files, `codes/${id}.csv`)] as const
		),
		listed(files, 'ref_area', AREAS),
		listed(files, 'municipality', TOWNS),
		listed(
			files,
			'office_municipality',
			TOWNS.map((town, at) => ({ ...town, parent: OFFICES[at]?.code ?? '' }))
		),
		listed(files, 'place_keyword', []),
		sources(files)
	]);
}
