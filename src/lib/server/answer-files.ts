import { DATASETS } from '#lib/catalogue/list.ts';
import type { Choice } from '#lib/catalogue/figure.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import { question } from '#lib/query/question.ts';
import { selectionKey, type Selection } from '#lib/query/selection.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { defaultChoice, valuesFor } from '#lib/query/page-figures.ts';
import { figureValues } from './figure-data.ts';

export interface AnswerFile {
	readonly dataset: Dataset;
	readonly key: string;
	readonly selection: Selection;
}

let files: Promise<ReadonlyMap<string, AnswerFile>> | undefined;

/**
 * Every question that a page prints or that one `file` choice away from it asks, by
 * `<dataset>/<key>`: what the small prerendered JSON files answer.
 */
export const answerFiles = (): Promise<ReadonlyMap<string, AnswerFile>> => (files ??= collect());

async function collect(): Promise<ReadonlyMap<string, AnswerFile>> {
	const found = new Map<string, AnswerFile>();
	for (const dataset of DATASETS)
		for (const figure of dataset.figures) {
			const values = valuesFor(figure, await figureValues(dataset));
			const areas =
				figure.choices.ref_area?.answer === 'path' ? (values.ref_area ?? []) : [undefined];
			for (const area of areas) {
				const defaults = defaultChoice(figure, values, area);
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
}
