import type { Language } from '#lib/base/language.ts';
import type { Words } from '#lib/base/words/ja.ts';
import { loadDatasetWords } from '#lib/base/words/dataset/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import { hasPage } from '#lib/catalogue/pages.ts';
import { DIMENSIONS, TOTAL, UNCLASSIFIED } from '#lib/catalogue/dimension.ts';
import type { SearchEntry } from '#lib/base/search/search.ts';
import { codes, type Code } from '../data/codes.ts';
import { once } from '../data/once.ts';
import { publishedDatasets } from '../data/published-datasets.ts';
import { profileAreas } from './areas.ts';
import { shownTerms } from './glossary.ts';
import { officeMunicipalities } from './office-municipalities.ts';
import { wageCheckEntries } from './wage-check-page.ts';

const PAGES = {
	home: '',
	occupations: 'occupations/',
	months: 'occupations/months/',
	wages: 'wages/',
	industries: 'industries/',
	areas: 'areas/',
	semiconductor: 'semiconductor/',
	plan: 'plan/',
	shortage: 'shortage/',
	'wage-check': 'wage-check/',
	report: 'report/',
	sheet: 'report/make/',
	compare: 'areas/compare/',
	prefectures: 'areas/prefectures/',
	data: 'data/',
	versions: 'versions/',
	explore: 'explore/',
	check: 'check/',
	verify: 'data/verify/',
	offline: 'offline/',
	about: 'about/',
	glossary: 'glossary/'
} satisfies Record<keyof Words['pages'], string>;

const allNames = ({ code, names, cells }: Code): string[] => [
	...Object.values(names),
	cells['reading'] ?? '',
	code
];

/** Everyday words for jobs and the minor groups, by the occupation they belong to. */
const keywords = (occupation: string): string[] =>
	[...codes('keyword').values(), ...codes('occupation_minor').values()]
		.filter(({ parent }) => parent === occupation)
		.flatMap(({ names, cells }) => [
			names.en,
			// Several words in one cell are found each from its beginning.
			...[names.ja, names['zh-Hant'], cells['reading'] ?? ''].flatMap((one) => one.split(/[・\s]/))
		]);

function coded(
	list: Extract<CodeListId, 'occupation' | 'industry'>,
	language: Language,
	path: (code: string) => string
): SearchEntry[] {
	return [...codes(list).values()]
		.filter(({ code }) => code !== TOTAL && code !== UNCLASSIFIED)
		.map((code) => ({
			title: code.names[language],
			kind: DIMENSIONS[list].title[language],
			path: path(code.code),
			keys: [...allNames(code), ...(list === 'occupation' ? keywords(code.code) : [])].filter(
				Boolean
			),
			...(list === 'occupation' && { occupation: code.code })
		}));
}

/** The names of an area, and those of an office without the words that all offices share. */
function areaKeys(code: Code): string[] {
	const { cells } = code;
	const short = [cells['short_ja'], cells['short_en'], cells['short_zh_hant']];
	const reading = (cells['reading'] ?? '').slice(sharedReading().length);
	return [...allNames(code), ...(cells['kind'] === 'office' ? [...short, reading] : [])].filter(
		(key) => key !== undefined && key !== ''
	) as string[];
}

/** With what the readings of all offices begin. */
const sharedReading = once((): string => {
	const [first = '', ...others] = [...codes('ref_area').values()]
		.filter(({ cells }) => cells['kind'] === 'office')
		.map(({ cells }) => cells['reading'] ?? '');
	const length = [...first].findIndex((sign, at) => others.some((one) => one[at] !== sign));
	return first.slice(0, Math.max(0, length));
});

/** Municipalities as ways to the office that serves them, and to its wage check where it has one. */
async function municipalities(language: Language, words: Words): Promise<SearchEntry[]> {
	const offices = new Map(profileAreas(language).map((area) => [area.code, area]));
	const checked = new Set((await wageCheckEntries()).map(({ area }) => area));
	return officeMunicipalities().flatMap(({ code, office, isConfirmed }) => {
		const area = offices.get(office);
		if (!area) return [];
		const doubt = isConfirmed ? '' : words.search.unconfirmed;
		const keys = [...allNames(code), ...placeWords(code.code)].filter(Boolean);
		const title = `${words.search.serves(code.names[language], area.name)}${doubt}`;
		return [
			{
				title,
				kind: DIMENSIONS.ref_area.title[language],
				path: `areas/${area.slug}/`,
				keys
			},
			...(checked.has(area.slug)
				? [{ title, kind: words.pages['wage-check'], path: `wage-check/${area.slug}/`, keys }]
				: [])
		];
	});
}

/** Everyday words for a place, each found from its beginning. */
const placeWords = (municipality: string): string[] =>
	[...codes('place_keyword').values()]
		.filter(({ parent }) => parent === municipality)
		.flatMap(({ names, cells }) =>
			[...Object.values(names), cells['reading'] ?? ''].flatMap((one) => one.split(/[・\s]/))
		);

/** Terms, and the page on which each is told of. */
const terms = (language: Language, words: Words): SearchEntry[] =>
	[...codes('term').values()]
		.filter(({ cells }) => hasPage(cells['page'] ?? ''))
		.map(({ names, cells }) => ({
			title: names[language],
			kind: words.search.terms,
			path: cells['page'] ?? '',
			keys: [
				...Object.values(names),
				...[cells['reading'] ?? '', cells['words'] ?? ''].flatMap((one) => one.split(/\s/))
			].filter(Boolean)
		}));

/** The words of the glossary. */
const explained = (language: Language, words: Words): SearchEntry[] =>
	shownTerms().map(({ id, term, reading }) => ({
		title: term[language],
		kind: words.pages.glossary,
		path: `glossary/#${id}`,
		keys: [...Object.values(term), ...reading.split(' ')]
	}));

/** The pages of datasets: what they hold and how it is read. */
async function datasets(language: Language): Promise<SearchEntry[]> {
	const { kind, scoped } = await loadDatasetWords(language);
	return publishedDatasets().map(({ id, title, scope }) => ({
		title: scoped(title[language], scope[language]),
		kind,
		path: `data/${id}/`,
		keys: [title[language], id]
	}));
}

/** Everything that can be found from a page of one language. */
export async function searchIndex(language: Language): Promise<SearchEntry[]> {
	const words = await loadWords(language);
	return [
		...Object.entries(PAGES)
			.filter(([, path]) => hasPage(path))
			.map(([page, path]) => {
				const title = words.pages[page as keyof typeof PAGES];
				return { title, kind: words.site.menu, path, keys: [title, page] };
			}),
		...coded('occupation', language, (code) => `occupations/jsco-2009/${code}/`),
		...coded('industry', language, (code) => `industries/?industry=${code}#industry-wages-series`),
		...profileAreas(language).map(({ code, slug, name }) => {
			const area = codes('ref_area').get(code);
			return {
				title: name,
				kind: DIMENSIONS.ref_area.title[language],
				path: `areas/${slug}/`,
				keys: area ? areaKeys(area) : [name]
			};
		}),
		...(await municipalities(language, words)),
		...terms(language, words),
		...explained(language, words),
		...(await datasets(language))
	];
}
