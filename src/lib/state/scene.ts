import type { Language } from '#lib/base/language.ts';
import type { Words } from '#lib/base/words/ja.ts';
import { figure as declared } from '#lib/catalogue/list.ts';
import type { Scene } from '#lib/narrative/scene.ts';
import type { FigureData, Names, PageFigures } from '#lib/query/figure-data.ts';
import { unpack } from '#lib/query/table.ts';
import { defaultView } from './choices.ts';
import type { Shown } from './figure-state.svelte.ts';

/** A figure of a page with what is shown of it: a view, and the rows that answer it. */
export const sceneOf = (
	data: FigureData,
	names: Names,
	{ view, rows }: Shown,
	language: Language,
	words: Words
): Scene => ({ ...view, ...declared(data.id), data, names, language, words, rows });

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
	const shown = { view: defaultView(figure, data), rows: unpack(dataset, table) };
	return sceneOf(data, names, shown, language, words);
}
