import { error } from '@sveltejs/kit';
import { LANGUAGES, type Language } from '#lib/base/language.ts';
import { TOTAL } from '#lib/catalogue/dimension.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { CodeName } from '#lib/query/figure-data.ts';
import { DEFAULT_OCCUPATION } from '#lib/query/wage-case.ts';
import { pageAreas, type Area } from './areas.ts';
import { codes } from '../data/codes.ts';
import { valuesOf } from '../data/engine.ts';
import { pageFigures } from '../data/figure-data.ts';
import { awaitedTables } from './awaited.ts';
import { wageCase, WAGES, YEARS } from './wage-case.ts';

/** The areas with monthly wages, as addresses name them; the home area where no month has come. */
async function wageAreas(language: Language): Promise<Area[]> {
	const known = await valuesOf(WAGES, 'ref_area');
	const areas = known.length > 0 ? known : [SITE.area];
	return pageAreas(language).filter(({ code }) => areas.includes(code));
}

/** The areas where a wage for the occupation can be checked; none for a group or one without wages. */
export async function wageAreasOf(occupation: string, language: Language): Promise<Area[]> {
	const known = await valuesOf(WAGES, 'occupation');
	const years = known.length > 0 ? known : await valuesOf(YEARS, 'occupation');
	return years.includes(occupation) ? wageAreas(language) : [];
}

export async function wageCheckEntries(): Promise<{ language: Language; area?: string }[]> {
	const areas = await wageAreas('ja');
	return LANGUAGES.flatMap((language) =>
		areas.map(({ slug }) => (slug ? { language, area: slug } : { language }))
	);
}

/** The data of the wage check for the area in its address. Ends in 404 for an unknown area. */
export async function wageCheckPage(language: Language, slug = '') {
	const areas = await wageAreas(language);
	const area = areas.find((one) => one.slug === slug);
	if (!area) error(404);
	const wages = await valuesOf(WAGES, 'occupation');
	if (wages.length === 0)
		return { area, awaited: awaitedTables([WAGES], language), ...(await yearsOnly(language)) };
	const months = await pageFigures(
		['occupation-wages-monthly-areas', 'occupation-wages-monthly-series'],
		language,
		area.code
	);
	const years = await pageFigures(['occupation-wages-series'], language);
	return {
		kind: 'case' as const,
		area,
		areas,
		occupations: wages,
		// The rows come with the case: of the figures only what surrounds them is wanted.
		figures: [...months.figures, ...years.figures],
		names: {
			...years.names,
			...months.names,
			ref_area: mergedAreas(months, years),
			occupation: [...(months.names.occupation ?? []), ...majors(language)]
		},
		answer: await wageCase(area.code, DEFAULT_OCCUPATION)
	};
}

/** Where no month has come, nothing can be held against a band: what the fiscal years say. */
const yearsOnly = async (language: Language) => ({
	kind: 'years' as const,
	figures: await pageFigures(['occupation-wages-series'], language)
});

/** The groups under which a long list of occupations is read. */
const majors = (language: Language): CodeName[] =>
	[...codes('occupation').values()]
		.filter(({ parent }) => parent === TOTAL)
		.map(({ code, parent, names }) => [code, names[language], parent]);

type Pages = Awaited<ReturnType<typeof pageFigures>>;

const mergedAreas = (a: Pages, b: Pages) => [
	...(a.names.ref_area ?? []),
	...(b.names.ref_area ?? []).filter(
		([code]) => !(a.names.ref_area ?? []).some(([other]) => other === code)
	)
];
