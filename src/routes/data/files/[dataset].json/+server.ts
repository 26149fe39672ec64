import { error, json } from '@sveltejs/kit';
import { DATASETS } from '#lib/catalogue/list.ts';
import { fileNotes } from '#lib/server/data/file-notes.ts';
import { publishedFiles } from '#lib/server/data/published.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () =>
	DATASETS.filter((dataset) => publishedFiles(dataset).length > 0).map(({ id }) => ({
		dataset: id
	}));

/** The published files of a dataset and their sources, for the explanation of a value. */
export const GET: RequestHandler = ({ params }) => {
	const dataset = DATASETS.find(({ id }) => id === params.dataset);
	if (!dataset || publishedFiles(dataset).length === 0) error(404);
	return json(fileNotes(dataset));
};
