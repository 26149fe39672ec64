import { loadWords } from '#lib/base/words/load.ts';
import type { Language } from '#lib/base/language.ts';
import type { Words } from '#lib/base/words/ja.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import type { Figure } from '#lib/catalogue/figure.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import type { Scene } from '#lib/narrative/scene.ts';
import type { PageFigures } from '#lib/query/figure-data.ts';
import { figureValues, pageFigures } from '#lib/server/data/figure-data.ts';
import { isPrinted } from '#lib/server/data/printed-areas.ts';
import { occupation, occupationCodes } from '#lib/server/pages/occupation.ts';
import { defaultScene } from '#lib/state/scene.ts';

/** One figure as a page has it: for an area, an item, or the parts of a group. */
export interface Printed {
	readonly figure: Figure;
	readonly page: PageFigures;
	readonly scene: Scene;
}

export interface Fixed {
	readonly area?: string;
	readonly occupation?: string;
}

/** A figure as its page prints it; undefined where there is nothing of it for an area or an item. */
export async function printedFigure(
	figure: Figure,
	{ area, occupation: code }: Fixed,
	language: Language,
	words: Words
): Promise<Printed | undefined> {
	const isMajor = code !== undefined && occupation(code, language)?.isMajor;
	const page = await pageFigures([figure.id], language, area, {
		...(code === undefined ? {} : { fixed: { occupation: code } }),
		...(isMajor && figure.across === 'occupation' ? { within: code } : {})
	});
	const [data] = page.figures;
	return data && { figure, page, scene: defaultScene(data, page, language, words) };
}

/** Every figure with every value that an address fixes, as the pages print it. */
export async function* printed(language: Language): AsyncGenerator<Printed> {
	const words = await loadWords(language);
	for (const dataset of DATASETS)
		for (const figure of dataset.figures)
			for (const fixed of await fixedOf(dataset, figure)) {
				const found = await printedFigure(figure, fixed, language, words);
				if (found) yield found;
			}
}

const fixes = ({ choices }: Figure, dimension: DimensionId): boolean =>
	choices[dimension]?.answer === 'path';

export async function fixedOf(dataset: Dataset, figure: Figure): Promise<Fixed[]> {
	const { ref_area = [] } = await figureValues(dataset);
	const areas = fixes(figure, 'ref_area')
		? ref_area.filter(isPrinted).map((area) => ({ area }))
		: [{}];
	const items = fixes(figure, 'occupation')
		? occupationCodes().map((code) => ({ occupation: code }))
		: [{}];
	return areas.flatMap((area) => items.map((item) => ({ ...area, ...item })));
}
