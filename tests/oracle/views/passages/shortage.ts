import { loadShortageWords } from '#lib/base/words/shortage/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { SHORTAGE_FIELDS } from '#lib/catalogue/shortage.ts';
import { fieldBalance } from '#lib/narrative/shortage/balance.ts';
import { fieldSentences, overviewSentences } from '#lib/narrative/shortage/sentences.ts';
import { fixedOf, printedFigure } from '../scenes.ts';
import type { Passages } from './passage.ts';

/** The page of all shortage fields and that of each, from every figure that could stand on them. */
export const shortage: Passages = async function* (language) {
	const [words, own] = [await loadShortageWords(language), await loadWords(language)];
	for (const dataset of DATASETS)
		for (const figure of dataset.figures.filter(
			({ id }) => id.startsWith('shortage') && id.endsWith('ranking')
		))
			for (const fixed of await fixedOf(dataset, figure)) {
				const scene = (await printedFigure(figure, fixed, language, own))?.scene;
				if (!scene) continue;
				const { sample } = scene.data;
				// The last sentence says the scope of all.
				const around = `${own.pages.shortage}\n${words.scope}`;
				const at = `shortage ${figure.id} ${fixed.area ?? ''}`;
				yield { at, statements: overviewSentences(scene, words), around, sample };
				for (const { id, title } of SHORTAGE_FIELDS)
					yield {
						at: `${at} ${id}`,
						statements: fieldSentences(scene, words, fieldBalance(scene, id)),
						around: `${title[language]}\n${words.scope}`,
						sample
					};
			}
};
