import type { Language } from '#lib/base/language.ts';
import { areaBook, KINDS, sourcesOf } from './area-book.ts';
import { areaNames } from './area-view.ts';
import { profileAreas, type Area } from './areas.ts';

/** Two areas stand side by side before a reader chooses: published values, where two have them. */
export async function comparePage(language: Language) {
	const areas = await comparable(profileAreas(language));
	const [a, b] = await defaults(areas.map(({ code }) => code));
	const slugOf = (code: string) => areas.find((area) => area.code === code)?.slug ?? '';
	return {
		areas,
		names: areaNames(language),
		slugs: [slugOf(a), slugOf(b)] as const,
		books: [await areaBook(a), await areaBook(b)] as const,
		sources: Object.fromEntries(KINDS.map((kind) => [kind[0].frequency, sourcesOf(kind, language)]))
	};
}

/** The areas of which something can be compared. */
async function comparable(areas: readonly Area[]): Promise<Area[]> {
	const books = await Promise.all(areas.map(({ code }) => areaBook(code)));
	return areas.filter((_, index) => (books[index]?.length ?? 0) > 0);
}

/** The first two areas with published values, else the first two. */
async function defaults(codes: readonly string[]): Promise<readonly [string, string]> {
	const books = await Promise.all(codes.map(areaBook));
	const published = codes.filter((_, index) => books[index]?.some(({ sample }) => !sample));
	const [a = '', b = ''] = published.length > 1 ? published : codes;
	return [a, b];
}
