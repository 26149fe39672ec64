import type { Language } from '#lib/base/language.ts';
import { CODE_LIST_IDS, CODE_LISTS } from '#lib/catalogue/code-list.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { awaitedOfOthers } from './awaited.ts';
import { codes } from '../data/codes.ts';
import { publishedCodes } from '../data/published-codes.ts';
import { isSample, publishedFiles } from '../data/published.ts';
import { statementsOf } from '../data/statements.ts';
import { releaseFeedPaths } from '../data/api-input.ts';
import { wholeFiles } from '../data/whole.ts';

/** What the data page says of every dataset and code list that is published. */
export function catalogueEntries(language: Language) {
	return {
		datasets: DATASETS.flatMap((dataset) => {
			const files = publishedFiles(dataset);
			if (files.length === 0) return [];
			const sources = new Set(
				files.map(({ source }) => codes('source').get(source)?.names[language] ?? source)
			);
			return [
				{
					id: dataset.id,
					title: dataset.title[language],
					description: dataset.description[language],
					scope: dataset.scope[language],
					sample: isSample(dataset),
					sources: [...sources],
					statements: statementsOf(dataset).map((one) => one[language]),
					licences: [...new Set(files.map(({ licence }) => licence))],
					periods: [...new Set([files[0], files.at(-1)].map(nameOf))].join(' – '),
					whole: wholeFiles(dataset).map(({ path, bytes }) => ({ path: `data/${path}`, bytes }))
				}
			];
		}),
		feeds: releaseFeedPaths().filter((path) => path.includes(`.${language}.`)),
		awaited: awaitedOfOthers(DATASETS, language),
		lists: CODE_LIST_IDS.map((id) => ({
			id,
			title: CODE_LISTS[id][language],
			count: publishedCodes(id).size
		}))
	};
}

/** The period of a file, as its name says it. */
const nameOf = (file: { readonly path: string } | undefined): string =>
	file?.path.replace(/^.*\/|\.csv$/g, '') ?? '';
