import type { AreaGroup } from '#lib/query/area/area-group.ts';

/** The parameters of the address that name the areas compared, in their order. */
const NAMES = ['a', 'b', 'c', 'd'] as const;

/** How many areas stand side by side at most. */
export const MOST_AREAS = NAMES.length;
const FEWEST = 2;

/** An area as the address names it. */
interface Addressed {
	readonly slug: string;
}

/** What an address says about the areas compared. */
export interface Said {
	/** Two to four different areas: those named, and as many of the default as are missing. */
	readonly slugs: readonly string[];
	/** What it names that is no area. */
	readonly unknown: readonly string[];
}

/** @param first the areas that are shown where an address names none, two of them or more */
export function saidAreas(
	params: URLSearchParams,
	areas: readonly Addressed[],
	first: readonly string[]
): Said {
	const said = NAMES.flatMap((name) => params.get(name) ?? []);
	const isKnown = (slug: string) => areas.some((area) => area.slug === slug);
	const named = [...new Set(said.filter(isKnown))];
	const filled = [...new Set([...named, ...first])];
	return {
		slugs: named.length < FEWEST ? filled.slice(0, FEWEST) : named,
		unknown: said.filter((slug) => !isKnown(slug))
	};
}

/** The query of an address that names them. */
export const addressOf = (slugs: readonly string[]): string =>
	`?${new URLSearchParams(slugs.flatMap((slug, index) => (NAMES[index] ? [[NAMES[index], slug]] : [])))}`;

/** Another area in one place; one that stands elsewhere already changes places with it. */
export const replaced = (slugs: readonly string[], at: number, slug: string): string[] =>
	slugs.map((one, index) => {
		if (index === at) return slug;
		return one === slug ? (slugs[at] ?? one) : one;
	});

/** Without one of them; two stay at least. */
export const without = (slugs: readonly string[], slug: string): string[] =>
	slugs.length > FEWEST ? slugs.filter((one) => one !== slug) : [...slugs];

/**
 * The area that is added where a reader asks for one more: the next of the kind of the last one
 * shown, as only areas of a kind have a table in common for certain; null where none is left.
 */
export function nextArea(
	areas: readonly (Addressed & { readonly group: AreaGroup })[],
	slugs: readonly string[]
): string | null {
	if (slugs.length >= MOST_AREAS) return null;
	const kinds = new Set(areas.filter(({ slug }) => slugs.includes(slug)).map(({ group }) => group));
	const left = areas.filter(({ slug }) => !slugs.includes(slug));
	const isOffices = kinds.has('offices');
	const found = left.find(({ group }) => (group === 'offices') === isOffices) ?? left[0];
	return found?.slug ?? null;
}
