import type { Language } from '#lib/base/language.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { PageFigures, SourceNote } from '#lib/query/figure-data.ts';
import {
	figuresFrom,
	listed,
	type FigureSource,
	type PageItem,
	type Values
} from '#lib/query/page-figures.ts';
import { codes } from './codes.ts';
import { answer, valuesOf } from './engine.ts';
import { once } from './once.ts';
import { isSample, publishedFiles } from './published.ts';
import { revisions } from './revisions.ts';
import { statementsOf } from './statements.ts';
import { versionOf } from './versions.ts';

/** The values of every dimension of a dataset, codes in the order of their list. */
export const figureValues = once(async (dataset: Dataset): Promise<Values> => {
	const values: Values = {};
	for (const dimension of dataset.dimensions) {
		const found = await valuesOf(dataset, dimension);
		values[dimension] = listed(dimension, found, dataset.rollup === dimension, codes);
	}
	return values;
});

export function sourceNotes(dataset: Dataset, language: Language): SourceNote[] {
	const statements = statementsOf(dataset).map((one) => one[language]);
	const notes = publishedFiles(dataset).map(({ source, address, date_read, licence }) => ({
		title: codes('source').get(source)?.names[language] ?? source,
		address,
		dateRead: date_read,
		licence,
		...(statements.length > 0 ? { statements } : {})
	}));
	return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}

/** What is published. */
const PUBLISHED: FigureSource = {
	values: figureValues,
	answer,
	counts: answer,
	codes,
	isSample,
	notes: sourceNotes,
	revisions,
	version: versionOf
};

/** Everything that a page needs to print the figures named, for one area and language. */
export const pageFigures = (
	ids: readonly string[],
	language: Language,
	area?: string,
	item?: PageItem
): Promise<PageFigures> => figuresFrom(PUBLISHED, ids, language, area, item);
