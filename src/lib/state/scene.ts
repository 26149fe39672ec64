import type { Language } from '#lib/base/language.ts';
import type { Words } from '#lib/base/words/ja.ts';
import { figure as declared } from '#lib/catalogue/list.ts';
import type { Scene } from '#lib/narrative/scene.ts';
import type { FigureData, PageFigures } from '#lib/query/figure-data.ts';
import { unpack } from '#lib/query/table.ts';
import { defaultView } from './choices.ts';

/** The scene that prerendering draws for a figure of a page. */
export function defaultScene(
	data: FigureData,
	{ answers, names }: PageFigures,
	language: Language,
	words: Words
): Scene {
	const table = answers[data.answer];
	if (!table) throw new Error(`the page has no answer ${data.answer}`);
	const { figure, dataset } = declared(data.id);
	return {
		...defaultView(figure, data),
		figure,
		dataset,
		data,
		names,
		language,
		words,
		rows: unpack(dataset, table)
	};
}
