import { error } from '@sveltejs/kit';
import { LANGUAGES, type Language } from '#lib/base/language.ts';
import { DATASETS, figure as declared } from '#lib/catalogue/list.ts';
import { defaultChoice, valuesFor } from '#lib/query/page-figures.ts';
import { fixedByPath } from '../data/answer-files.ts';
import { figureValues, pageFigures } from '../data/figure-data.ts';
import { figurePaths } from './figure-paths.ts';

/** Every figure that has something to show, in every language. */
export async function embedEntries(): Promise<{ language: Language; figure: string }[]> {
	const shown: string[] = [];
	for (const dataset of DATASETS) {
		const published = await figureValues(dataset);
		for (const figure of dataset.figures)
			if (defaultChoice(figure, valuesFor(figure, published), undefined)) shown.push(figure.id);
	}
	return LANGUAGES.flatMap((language) => shown.map((figure) => ({ language, figure })));
}

/** One figure that stands alone: the address may give it whatever the paths of its pages give. */
export async function embedPage(id: string, language: Language) {
	if (!DATASETS.some(({ figures }) => figures.some((one) => one.id === id))) error(404);
	const figures = await pageFigures([id], language, undefined, { open: fixedByPath });
	if (figures.figures.length === 0) error(404);
	const { figure, dataset } = declared(id);
	return { figures, paths: figurePaths(figure, valuesFor(figure, await figureValues(dataset))) };
}
