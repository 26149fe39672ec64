import type { Language } from '#lib/base/language.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { codes, type Code } from '../data/codes.ts';
import { isInRegion } from '../data/printed-areas.ts';

export interface Area {
	readonly code: string;
	/** Its part of an address; empty for the home area, which an address need not name. */
	readonly slug: string;
	readonly name: string;
}

const named =
	(language: Language) =>
	({ code, cells, names }: Code): Area => ({
		code,
		slug: cells['slug'] ?? '',
		name: names[language]
	});

/** The home prefecture, the nation and the Hello Work offices, in this order. */
export function pageAreas(language: Language): Area[] {
	const all = [...codes('ref_area').values()];
	return [
		...all.filter(({ code }) => code === SITE.area),
		...all.filter(({ cells }) => cells['kind'] === 'nation'),
		...all.filter(({ cells }) => cells['kind'] === 'office')
	].map(named(language));
}

/** Those and, after the nation, the other prefectures of the home area's region: of published figures. */
export function figureAreas(language: Language): Area[] {
	const region = [...codes('ref_area').values()]
		.filter(({ code }) => isInRegion(code))
		.map(named(language));
	const [home, nation, ...offices] = pageAreas(language);
	return [home, nation, ...region, ...offices].filter((area) => area !== undefined);
}

/** The prefecture's part of the address of a page where it is one area among others. */
const HOME_SLUG = 'prefecture';

/** The areas that have a profile; here each needs a part of the address. */
export const profileAreas = (language: Language): Area[] =>
	pageAreas(language).map((area) => ({ ...area, slug: area.slug || HOME_SLUG }));
