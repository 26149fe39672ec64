import { error } from '@sveltejs/kit';
import { publishedDatasets } from '#lib/server/data/published-datasets.ts';
import { WHOLE_TYPES, wholeFile } from '#lib/server/data/whole.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => publishedDatasets().map(({ id }) => ({ dataset: id, file: id }));

/** A whole dataset as one ZIP with its Data Package and its code lists. */
export const GET: RequestHandler = ({ params }) => {
	const dataset = publishedDatasets().find(({ id }) => id === params.dataset && id === params.file);
	if (!dataset) error(404);
	return new Response(wholeFile(dataset, 'zip'), {
		headers: { 'content-type': WHOLE_TYPES.zip }
	});
};
