import type { Language } from '#lib/base/language.ts';
import { areaBook, KINDS, sourcesOf } from './area-book.ts';
import { areaNames } from './area-view.ts';
import { profileAreas } from './areas.ts';

/** The first two areas of one kind stand side by side before a reader chooses. */
export async function comparePage(language: Language) {
	const areas = profileAreas(language);
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

/** Two offices where there are two with months, else the first two areas. */
async function defaults(codes: readonly string[]): Promise<readonly [string, string]> {
	const books = await Promise.all(codes.map(areaBook));
	const offices = codes.filter(
		(_, index) => books[index]?.length === 1 && books[index]?.[0]?.frequency === 'month'
	);
	const [a = codes[0] ?? '', b = codes[1] ?? ''] = offices;
	return [a, b];
}
