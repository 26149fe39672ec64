import { error } from '@sveltejs/kit';
import { publishedDatasets } from '#lib/server/data/published-datasets.ts';
import { revisionsCsv } from '#lib/server/data/revisions.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => publishedDatasets().map(({ id }) => ({ dataset: id }));

/** Every published value of a dataset that was changed later: what it was, what it is, since when. */
export const GET: RequestHandler = ({ params }) => {
	const dataset = publishedDatasets().find(({ id }) => id === params.dataset);
	if (!dataset) error(404);
	return new Response(revisionsCsv(dataset), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
