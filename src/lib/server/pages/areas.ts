import { sort } from 'd3';
import type { Language } from '#lib/base/language.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { AreaGroup } from '#lib/query/area/area-group.ts';
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

const GROUPS: readonly AreaGroup[] = ['own', 'region', 'prefectures', 'offices'];

export interface GroupedArea extends Area {
	readonly group: AreaGroup;
}

function groupOf({ code, cells }: Code): AreaGroup | null {
	if (code === SITE.area || cells['kind'] === 'nation') return 'own';
	if (cells['kind'] === 'office') return 'offices';
	if (cells['kind'] !== 'prefecture') return null;
	return isInRegion(code) ? 'region' : 'prefectures';
}

/**
 * The home prefecture and the nation, the other prefectures of the home area's region, all other
 * prefectures, and the Hello Work offices, in this order.
 */
function groupedAreas(language: Language, groups = GROUPS): GroupedArea[] {
	const all = [...codes('ref_area').values()].flatMap((code) => {
		const group = groupOf(code);
		return group && groups.includes(group) ? [{ ...named(language)(code), group }] : [];
	});
	return sort(
		all,
		({ group }) => GROUPS.indexOf(group),
		({ code }) => (code === SITE.area ? 0 : 1)
	);
}

/** Pages that do not group areas need not carry how. */
const ungrouped = ({ code, slug, name }: GroupedArea): Area => ({ code, slug, name });

/** The home prefecture, the nation and the Hello Work offices. */
export const pageAreas = (language: Language): Area[] =>
	groupedAreas(language, ['own', 'offices']).map(ungrouped);

/** Those and the other prefectures of the home area's region: of published figures. */
export const figureAreas = (language: Language): Area[] =>
	groupedAreas(language, ['own', 'region', 'offices']).map(ungrouped);

/** The prefecture's part of the address of a page where it is one area among others. */
const HOME_SLUG = 'prefecture';

const addressed = <One extends Area>(area: One): One => ({
	...area,
	slug: area.slug || HOME_SLUG
});

/** The areas that have a profile; here each needs a part of the address. */
export const profileAreas = (language: Language): Area[] => pageAreas(language).map(addressed);

/** The areas that can be held against each other: those with a profile, and all other prefectures. */
export const comparedAreas = (language: Language): GroupedArea[] =>
	groupedAreas(language).map(addressed);
