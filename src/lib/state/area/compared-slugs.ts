import { zip } from 'd3';
import type { AreaGroup } from '#lib/query/area/area-group.ts';

/** The parameters of the address that name the areas compared, in their order. */
const NAMES = ['a', 'b', 'c', 'd'] as const;

/** How many areas stand side by side at most. */
export const MOST_AREAS = NAMES.length;
/** And how few. */
export const FEWEST_AREAS = 2;

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
		slugs: named.length < FEWEST_AREAS ? filled.slice(0, FEWEST_AREAS) : named,
		unknown: said.filter((slug) => !isKnown(slug))
	};
}

/** The query of an address that names them. */
export const addressOf = (slugs: readonly string[]): string =>
	`?${new URLSearchParams(zip<string>(NAMES, slugs))}`;

/** Another area in one place; one that stands elsewhere already changes places with it. */
export const replaced = (slugs: readonly string[], at: number, slug: string): string[] =>
	slugs.map((one, index) => {
		if (index === at) return slug;
		return one === slug ? (slugs[at] ?? one) : one;
	});

/** Without one of them; two stay at least. */
export const without = (slugs: readonly string[], slug: string): string[] =>
	slugs.length > FEWEST_AREAS ? slugs.filter((one) => one !== slug) : [...slugs];

/**
 * The area that is added where a reader asks for one more: an office where an office is shown, as
 * offices have no yearly tables and other prefectures no monthly ones; null where none is left.
 */
export function nextArea(
	areas: readonly (Addressed & { readonly group: AreaGroup })[],
	slugs: readonly string[]
): string | null {
	if (slugs.length >= MOST_AREAS) return null;
	const isShown = ({ slug }: Addressed) => slugs.includes(slug);
	const isOffice = ({ group }: { readonly group: AreaGroup }) => group === 'offices';
	const isOffices = areas.some((area) => isShown(area) && isOffice(area));
	const left = areas.filter((area) => !isShown(area));
	const found = left.find((area) => isOffice(area) === isOffices) ?? left[0];
	return found?.slug ?? null;
}
