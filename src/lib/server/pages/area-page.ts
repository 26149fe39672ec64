import { error } from '@sveltejs/kit';
import type { Language } from '#lib/base/language.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { figure } from '#lib/catalogue/list.ts';
import { defaultChoice, valuesFor } from '#lib/query/page-figures.ts';
import { figureAreas, type Area } from './areas.ts';
import { figureValues, pageFigures } from '../data/figure-data.ts';

interface Parameters {
	readonly language: Language;
	readonly area?: string | undefined;
}

/** The areas for which at least one of the figures has something to show; the home area has its page anyway. */
async function areasOf(ids: readonly string[], all: readonly Area[]): Promise<Area[]> {
	const found = await Promise.all(
		all.map(async (area) => {
			if (area.code === SITE.area) return area;
			for (const id of ids) {
				const { figure: declared, dataset } = figure(id);
				const values = valuesFor(declared, await figureValues(dataset));
				if (defaultChoice(declared, values, area.code)) return area;
			}
			return null;
		})
	);
	return found.filter((area) => area !== null);
}

/** The addresses of a page with areas, in every language. */
export async function areaEntries(
	ids: readonly string[]
): Promise<{ language: Language; area?: string }[]> {
	const areas = await areasOf(ids, figureAreas('ja'));
	return SITE.languages.flatMap((language) =>
		areas.map(({ slug }) => (slug ? { language, area: slug } : { language }))
	);
}

/** Not so where the marks are areas and the only other one is the area itself: a ranking shows it. */
function compares(id: string, area: string): boolean {
	const { kind, lines, choices } = figure(id).figure;
	return kind !== 'dots' || lines !== 'ref_area' || choices.ref_area?.beside !== area;
}

/**
 * The data of a page of figures for the area in its address. Ends in 404 for an unknown area.
 * @param more figures of the nation or of all areas, which stand on the home area's page alone
 */
export async function areaPage(
	ids: readonly string[],
	{ language, area: slug = '' }: Parameters,
	more: readonly string[] = []
) {
	const areas = await areasOf(ids, figureAreas(language));
	const area = areas.find((one) => one.slug === slug);
	if (!area) error(404);
	return {
		area,
		areas,
		figures: await pageFigures(
			(slug === '' ? [...ids, ...more] : ids).filter((id) => compares(id, area.code)),
			language,
			area.code
		)
	};
}
