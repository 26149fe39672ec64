import { error, json } from '@sveltejs/kit';
import { DATASETS } from '#lib/catalogue/list.ts';
import { realTexts } from '#lib/server/data/site-data.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => DATASETS.map(({ id }) => ({ dataset: id }));

/** The published real files of a dataset in one. */
export const GET: RequestHandler = ({ params }) => {
	const dataset = DATASETS.find(({ id }) => id === params.dataset);
	if (!dataset) error(404);
	return json(realTexts(dataset));
};
