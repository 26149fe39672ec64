import { error } from '@sveltejs/kit';
import { DATASETS } from '#lib/catalogue/list.ts';
import { publishedFiles } from '#lib/server/data/published.ts';
import { revisionsCsv } from '#lib/server/data/revisions.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () =>
	DATASETS.filter((dataset) => publishedFiles(dataset).length > 0).map(({ id }) => ({
		dataset: id
	}));

/** Every published value of a dataset that was changed later: what it was, what it is, since when. */
export const GET: RequestHandler = ({ params }) => {
	const dataset = DATASETS.find(({ id }) => id === params.dataset);
	if (!dataset || publishedFiles(dataset).length === 0) error(404);
	return new Response(revisionsCsv(dataset), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
