import { error } from '@sveltejs/kit';
import type { Language } from '#lib/base/language.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { DATASETS, figure as declared } from '#lib/catalogue/list.ts';
import type { Figure } from '#lib/catalogue/figure.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { FigurePaths } from '#lib/query/figure-data.ts';
import { defaultChoice, valuesFor } from '#lib/query/page-figures.ts';
import { fixedByPath } from '../data/answer-files.ts';
import { figureValues, pageFigures } from '../data/figure-data.ts';
import { figurePaths } from './figure-paths.ts';

/** Where a figure stands; null where no page shows it, or nothing of it is published. */
async function pathsOf(dataset: Dataset, figure: Figure): Promise<FigurePaths | null> {
	const values = valuesFor(figure, await figureValues(dataset));
	return defaultChoice(figure, values, undefined) ? figurePaths(figure, values) : null;
}

/** The figures of a dataset that a page shows: each has an address of its own. */
export async function shownFigures(dataset: Dataset): Promise<Figure[]> {
	const shown: Figure[] = [];
	for (const figure of dataset.figures) if (await pathsOf(dataset, figure)) shown.push(figure);
	return shown;
}

/** Every figure that a page shows, in every language. */
export async function embedEntries(): Promise<{ language: Language; figure: string }[]> {
	const shown = (await Promise.all(DATASETS.map(shownFigures))).flat();
	return SITE.languages.flatMap((language) => shown.map(({ id }) => ({ language, figure: id })));
}

/** One figure that stands alone: the address may give it whatever the paths of its pages give. */
export async function embedPage(id: string, language: Language) {
	if (!DATASETS.some(({ figures }) => figures.some((one) => one.id === id))) error(404);
	const { figure, dataset } = declared(id);
	const paths = (await pathsOf(dataset, figure)) ?? error(404);
	return { figures: await pageFigures([id], language, undefined, { open: fixedByPath }), paths };
}
