import { error } from '@sveltejs/kit';
import { publishedDatasets } from '#lib/server/data/published-datasets.ts';
import { WHOLE_TYPES, wholeFile } from '#lib/server/data/whole.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => publishedDatasets().map(({ id }) => ({ dataset: id, file: id }));

/** A whole dataset as one Parquet file. */
export const GET: RequestHandler = ({ params }) => {
	const dataset = publishedDatasets().find(({ id }) => id === params.dataset && id === params.file);
	if (!dataset) error(404);
	return new Response(wholeFile(dataset, 'parquet'), {
		headers: { 'content-type': WHOLE_TYPES.parquet }
	});
};
