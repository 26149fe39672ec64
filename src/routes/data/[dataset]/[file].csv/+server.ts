import { error } from '@sveltejs/kit';
import { DATASETS } from '#lib/catalogue/list.ts';
import { downloadCsv } from '#lib/server/data/download.ts';
import { publishedFiles } from '#lib/server/data/published.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () =>
	DATASETS.flatMap((dataset) =>
		publishedFiles(dataset).map(({ path }) => ({
			dataset: dataset.id,
			file: path.slice(dataset.id.length + 1, -'.csv'.length)
		}))
	);

/** A file of a dataset as it is published: of listings only what their disclosure allows. */
export const GET: RequestHandler = ({ params }) => {
	const dataset = DATASETS.find(({ id }) => id === params.dataset);
	const path = `${params.dataset}/${params.file}.csv`;
	const entry = dataset && publishedFiles(dataset).find((one) => one.path === path);
	if (!dataset || !entry) error(404);
	return new Response(downloadCsv(dataset, entry), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
