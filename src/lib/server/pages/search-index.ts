import type { Language } from '#lib/base/language.ts';
import { loadWords } from '#lib/base/words/load.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import { DIMENSIONS, TOTAL, UNCLASSIFIED } from '#lib/catalogue/dimension.ts';
import type { SearchEntry } from '#lib/base/search/search.ts';
import { profileAreas } from './areas.ts';
import { codes, type Code } from '../data/codes.ts';

const PAGES = {
	home: '',
	occupations: 'occupations/',
	months: 'occupations/months/',
	wages: 'wages/',
	industries: 'industries/',
	areas: 'areas/',
	semiconductor: 'semiconductor/',
	shortage: 'shortage/',
	'wage-check': 'wage-check/',
	report: 'report/',
	data: 'data/',
	explore: 'explore/',
	check: 'check/',
	verify: 'data/verify/',
	about: 'about/'
} as const;

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
			)
		}));
}

/** Everything that can be found from a page of one language. */
export async function searchIndex(language: Language): Promise<SearchEntry[]> {
	const words = await loadWords(language);
	return [
		...Object.entries(PAGES).map(([page, path]) => {
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
				keys: area ? allNames(area) : [name]
			};
		})
	];
}
