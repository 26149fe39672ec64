import { error, json } from '@sveltejs/kit';
import { fileNotes } from '#lib/server/data/file-notes.ts';
import { publishedDatasets } from '#lib/server/data/published-datasets.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => publishedDatasets().map(({ id }) => ({ dataset: id }));

/** The published files of a dataset and their sources, for the explanation of a value. */
export const GET: RequestHandler = ({ params }) => {
	const dataset = publishedDatasets().find(({ id }) => id === params.dataset);
	if (!dataset) error(404);
	return json(fileNotes(dataset));
};
