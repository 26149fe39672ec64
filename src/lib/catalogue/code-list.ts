import type { Label, Language } from '#lib/base/language.ts';
import { hasPage, type OptionalPage } from './pages.ts';

/**
 * The code lists in data/codes/, each a file of `code, parent, ja, en, zh_hant, reading,
 * classification, edition, status`. The classification and its edition are part of what a code
 * means: 71 is construction in one list and cleaning in another.
 */
export const CODE_LISTS = {
	occupation: {
		ja: '職業（日本標準職業分類 2009年）',
		en: 'Occupation (JSCO 2009)',
		'zh-Hant': '職業（日本標準職業分類 2009年）'
	},
	occupation_minor: {
		ja: '職業の小分類（日本標準職業分類 2009年）',
		en: 'Minor groups of occupations (JSCO 2009)',
		'zh-Hant': '職業小分類（日本標準職業分類 2009年）'
	},
	keyword: {
		ja: '仕事の通称（職業を探すため）',
		en: 'Everyday words for jobs (for finding an occupation)',
		'zh-Hant': '工作俗稱（用於搜尋職業）'
	},
	industry: {
		ja: '産業（日本標準産業分類 第14回改定、統計表の区分）',
		en: 'Industry (JSIC Rev. 14, as grouped in the tables)',
		'zh-Hant': '產業（日本標準產業分類第14次修訂，依統計表分組）'
	},
	industry_section: {
		ja: '産業（新規求人の公表に使われた区分、分類の版ごと）',
		en: 'Industry (as named in the monthly release, by edition)',
		'zh-Hant': '產業（新登記求才公布所用分組，依分類版本）'
	},
	ref_area: { ja: '地域', en: 'Area', 'zh-Hant': '地區' },
	municipality: { ja: '市区町村', en: 'Municipality', 'zh-Hant': '市區町村' },
	office_municipality: {
		ja: '市町村を受け持つハローワーク（要確認の行を含む）',
		en: 'The Hello Work office that serves a municipality (some rows unverified)',
		'zh-Hant': '各市町村所屬Hello Work（含待確認的列）'
	},
	place_keyword: {
		ja: '場所の通称（地域を探すため）',
		en: 'Everyday words for places (for finding an area)',
		'zh-Hant': '地點俗稱（用於搜尋地區）'
	},
	term: {
		ja: '用語（ページを探すため）',
		en: 'Terms (for finding a page)',
		'zh-Hant': '用語（用於搜尋頁面）'
	},
	employment: { ja: '雇用形態', en: 'Employment type', 'zh-Hant': '雇用型態' },
	basis: { ja: '集計の基準（受理地・就業地）', en: 'Basis of counting', 'zh-Hant': '統計基準' },
	adjustment: { ja: '季節調整', en: 'Seasonal adjustment', 'zh-Hant': '季節調整' },
	worker_group: {
		ja: '外国人労働者の区分',
		en: 'Groups of foreign workers',
		'zh-Hant': '外國人勞工的區分'
	},
	age: { ja: '年齢', en: 'Age', 'zh-Hant': '年齡' },
	obs_status: { ja: '値の状態', en: 'Observation status', 'zh-Hant': '數值狀態' },
	reliability: { ja: '資料の確かさ', en: 'Reliability of the source', 'zh-Hant': '資料可靠程度' },
	source: { ja: '出典', en: 'Source', 'zh-Hant': '資料來源' },
	occupation_r4: {
		ja: '職業（厚労省編職業分類 令和4年改定）',
		en: 'Occupation (MHLW classification, 2022)',
		'zh-Hant': '職業（厚生勞動省編職業分類 2022年修訂）'
	},
	jsic: {
		ja: '産業（日本標準産業分類）',
		en: 'Industry (JSIC)',
		'zh-Hant': '產業（日本標準產業分類）'
	},
	wage_type: { ja: '賃金形態', en: 'Wage type', 'zh-Hant': '薪資類型' },
	employment_form: { ja: '雇用形態（求人票）', en: 'Form of employment', 'zh-Hant': '雇用形式' },
	disclosure: { ja: '求人情報の公開範囲', en: 'Disclosure', 'zh-Hant': '公開範圍' },
	semiconductor_stage: { ja: '半導体の工程', en: 'Semiconductor stage', 'zh-Hant': '半導體製程' }
} as const satisfies Record<string, Label>;

export type CodeListId = keyof typeof CODE_LISTS;

/** Lists of nothing but a page that a site may do without. */
const OF_PAGES: Readonly<Partial<Record<CodeListId, OptionalPage>>> = {
	semiconductor_stage: 'semiconductor'
};

/** The lists that this site has. */
export const CODE_LIST_IDS = (Object.keys(CODE_LISTS) as CodeListId[]).filter((id) =>
	hasPage(OF_PAGES[id] ?? '')
);

/** The column of a code list that holds its names in one language. */
export type NameColumn = 'ja' | 'en' | 'zh_hant';

export const nameColumnOf = (language: Language): NameColumn =>
	language === 'zh-Hant' ? 'zh_hant' : language;
