import { error } from '@sveltejs/kit';
import type { Language } from '#lib/base/language.ts';
import { TOTAL } from '#lib/catalogue/dimension.ts';
import { hasPage, languagesOf } from '#lib/catalogue/pages.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { CodeName } from '#lib/query/figure-data.ts';
import { DEFAULT_OCCUPATION } from '#lib/query/wage-case.ts';
import { codes } from '../data/codes.ts';
import { valuesOf } from '../data/engine.ts';
import { pageFigures } from '../data/figure-data.ts';
import { regionName } from '../data/region.ts';
import { figureAreas, pageAreas, type Area } from './areas.ts';
import { awaitedTables } from './awaited.ts';
import { checkedAreas, checkedOccupations, wageCase, WAGES, YEARS } from './wage-case.ts';

/** The areas where a wage can be checked, as addresses name them. */
async function wageAreas(language: Language): Promise<Area[]> {
	const known = await checkedAreas();
	return pageAreas(language).filter(({ code }) => known.includes(code));
}

/** The areas where a wage for the occupation can be checked; none for a group or one without wages. */
export const wageAreasOf = async (occupation: string, language: Language): Promise<Area[]> =>
	hasPage('wage-check') && (await checkedOccupations()).includes(occupation)
		? wageAreas(language)
		: [];

export async function wageCheckEntries(): Promise<{ language: Language; area?: string }[]> {
	const areas = await wageAreas('ja');
	return languagesOf('wage-check').flatMap((language) =>
		areas.map(({ slug }) => (slug ? { language, area: slug } : { language }))
	);
}

/** Of the monthly wages, which may not have come, and of the published fiscal years. */
const MONTHS = ['occupation-wages-monthly-areas', 'occupation-wages-monthly-series'];
const OF_YEARS = ['occupation-wages-series'];

/** The data of the wage check for the area in its address. Ends in 404 for an unknown area. */
export async function wageCheckPage(language: Language, slug = '') {
	const areas = await wageAreas(language);
	const area = areas.find((one) => one.slug === slug);
	if (!area) error(404);
	const hasMonths = (await valuesOf(WAGES, 'occupation')).length > 0;
	const months = hasMonths ? await pageFigures(MONTHS, language, area.code) : null;
	const years = await pageFigures(OF_YEARS, language);
	const answer = await wageCase(area.code, DEFAULT_OCCUPATION);
	return {
		area,
		areas,
		occupations: await checkedOccupations(),
		region: regionName(SITE.area, language),
		// The rows come with the case: of the figures only what surrounds them is wanted.
		figures: [...(months?.figures ?? []), ...years.figures],
		names: {
			...years.names,
			...months?.names,
			ref_area: figureAreas(language).map(({ code, name }): CodeName => [
				code,
				name,
				// By it a ranking knows the prefecture from its offices.
				codes('ref_area').get(code)?.parent ?? ''
			]),
			occupation: [...((months ?? years).names.occupation ?? []), ...majors(language)]
		},
		awaited: awaitedTables(answer.year === '' ? [WAGES, YEARS] : [WAGES], language),
		answer
	};
}

/** The groups under which a long list of occupations is read. */
const majors = (language: Language): CodeName[] =>
	[...codes('occupation').values()]
		.filter(({ parent }) => parent === TOTAL)
		.map(({ code, parent, names }) => [code, names[language], parent]);
