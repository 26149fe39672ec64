import { DATASETS } from '#lib/catalogue/list.ts';
import type { Choice, Figure } from '#lib/catalogue/figure.ts';
import { TOTAL, UNCLASSIFIED, type DimensionId } from '#lib/catalogue/dimension.ts';
import { question, type Chosen } from '#lib/query/question.ts';
import { selectionKey, type Selection } from '#lib/query/selection.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { defaultChoice, valuesFor, type Values } from '#lib/query/page-figures.ts';
import { figureValues } from './figure-data.ts';
import { once } from './once.ts';
import { isPrinted } from './printed-areas.ts';

export interface AnswerFile {
	readonly dataset: Dataset;
	readonly key: string;
	readonly selection: Selection;
}

/**
 * Every question that a page prints or that one `file` choice away from it asks, by
 * `<dataset>/<key>`: what the small prerendered JSON files answer.
 */
export const answerFiles = once(async (): Promise<ReadonlyMap<string, AnswerFile>> => {
	const found = new Map<string, AnswerFile>();
	for (const dataset of DATASETS)
		for (const figure of dataset.figures) {
			const values = valuesFor(figure, await figureValues(dataset));
			for (const fixed of pathChoices(figure, values)) {
				const defaults = defaultChoice(figure, values, undefined, fixed);
				if (!defaults) continue;
				const add = (chosen: typeof defaults) => {
					const selection = question(dataset, figure, chosen);
					const key = selectionKey(dataset, selection);
					found.set(`${dataset.id}/${key}`, { dataset, key, selection });
				};
				add(defaults);
				for (const [dimension, choice] of Object.entries(figure.choices) as [DimensionId, Choice][])
					if (choice.answer === 'file')
						for (const value of choice.values ?? values[dimension] ?? [])
							add({ ...defaults, [dimension]: value });
			}
		}
	return found;
});

/** Every combination of values that an address can fix for a figure: its areas, its items. */
const pathChoices = (figure: Figure, values: Values): Chosen[] =>
	(Object.entries(fixedByPath(figure, values)) as [DimensionId, readonly string[]][]).reduce<
		Chosen[]
	>(
		(all, [dimension, known]) =>
			all.flatMap((chosen) => known.map((value) => ({ ...chosen, [dimension]: value }))),
		[{}]
	);

/** The values that pages give by their path to a figure: the areas and items that have pages. */
export const fixedByPath = (figure: Figure, values: Values): Values =>
	Object.fromEntries(
		(Object.entries(figure.choices) as [DimensionId, Choice][])
			.filter(([, { answer }]) => answer === 'path')
			.map(([dimension, choice]) => [
				dimension,
				(choice.values ?? values[dimension] ?? [])
					.filter((value) => value !== TOTAL && value !== UNCLASSIFIED)
					.filter((value) => dimension !== 'ref_area' || isPrinted(value))
			])
	);
