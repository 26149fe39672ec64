import { error } from '@sveltejs/kit';
import { downloadCsv } from '#lib/server/data/download.ts';
import { publishedDatasets } from '#lib/server/data/published-datasets.ts';
import { publishedFiles } from '#lib/server/data/published.ts';
import { WHOLE_TYPES, wholeCsv } from '#lib/server/data/whole.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () =>
	publishedDatasets().flatMap((dataset) => [
		{ dataset: dataset.id, file: dataset.id },
		...publishedFiles(dataset).map(({ path }) => ({
			dataset: dataset.id,
			file: path.slice(dataset.id.length + 1, -'.csv'.length)
		}))
	]);

/**
 * A file of a dataset as it is published, or all of them in one, which has the dataset's name: of
 * listings only what their disclosure allows.
 */
export const GET: RequestHandler = ({ params }) => {
	const dataset = publishedDatasets().find(({ id }) => id === params.dataset);
	const path = `${params.dataset}/${params.file}.csv`;
	const entry = dataset && publishedFiles(dataset).find((one) => one.path === path);
	if (!dataset || !(entry || params.file === dataset.id)) error(404);
	return new Response(entry ? downloadCsv(dataset, entry) : wholeCsv(dataset), {
		headers: { 'content-type': WHOLE_TYPES.csv }
	});
};
