import type { Language } from '#lib/base/language.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { regionName } from '../data/region.ts';
import { areaBook, KINDS, sourcesOf } from './area-book.ts';
import { areaNames } from './area-view.ts';
import { comparedAreas, profileAreas, type GroupedArea } from './areas.ts';

/** Two areas stand side by side before a reader chooses: published values, where two have them. */
export async function comparePage(language: Language) {
	const areas = await comparable(comparedAreas(language));
	const shown = await defaults(areas.map(({ code }) => code));
	const slugOf = (code: string) => areas.find((area) => area.code === code)?.slug ?? '';
	return {
		areas,
		region: regionName(SITE.area, language),
		profiles: profileAreas(language).map(({ slug }) => slug),
		names: areaNames(language, areas),
		slugs: shown.map(slugOf),
		books: await Promise.all(shown.map(areaBook)),
		sources: Object.fromEntries(KINDS.map((kind) => [kind[0].frequency, sourcesOf(kind, language)]))
	};
}

/** The areas of which something can be compared. */
async function comparable(areas: readonly GroupedArea[]): Promise<GroupedArea[]> {
	const books = await Promise.all(areas.map(({ code }) => areaBook(code)));
	return areas.filter((_, index) => (books[index]?.length ?? 0) > 0);
}

/** The first two areas with published values, else the first two. */
async function defaults(codes: readonly string[]): Promise<string[]> {
	const books = await Promise.all(codes.map(areaBook));
	const published = codes.filter((_, index) => books[index]?.some(({ sample }) => !sample));
	return (published.length > 1 ? published : codes).slice(0, 2);
}
