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
export const profileAreas = (language: Language): Area[] => pageAreas(language).map(addressed);

const addressed = (area: Area): Area => ({ ...area, slug: area.slug || HOME_SLUG });

export interface GroupedArea extends Area {
	readonly group: AreaGroup;
}

/** The areas that can be held against each other: those with a profile, and all other prefectures. */
export function comparedAreas(language: Language): GroupedArea[] {
	const all = [...codes('ref_area').values()];
	const kindOf = ({ code, cells }: Code): AreaGroup | null => {
		if (code === SITE.area || cells['kind'] === 'nation') return 'own';
		if (cells['kind'] === 'office') return 'offices';
		if (cells['kind'] !== 'prefecture') return null;
		return isInRegion(code) ? 'region' : 'prefectures';
	};
	const grouped = all.flatMap((code) => {
		const group = kindOf(code);
		return group ? [{ ...addressed(named(language)(code)), group }] : [];
	});
	const order: readonly AreaGroup[] = ['own', 'region', 'prefectures', 'offices'];
	return order.flatMap((group) => {
		const found = grouped.filter((area) => area.group === group);
		// The home area leads.
		return group === 'own' ? sort(found, ({ code }) => (code === SITE.area ? 0 : 1)) : found;
	});
}
