import type { Scene } from './scene.ts';

/** What stands below a figure: notes, breaks, and the definition of every measure it shows. */
export function noteLines({
	figure,
	dataset,
	language
}: Pick<Scene, 'figure' | 'dataset' | 'language'>) {
	return {
		notes: dataset.notes.map((note) => note[language]),
		breaks: dataset.breaks.map(({ title }) => title[language]),
		definitions: figure.measures.flatMap((id) => {
			const measure = dataset.measures[id];
			return measure
				? [{ id, title: measure.title[language], text: measure.definition[language] }]
				: [];
		})
	};
}
