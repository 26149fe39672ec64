import { error, json } from '@sveltejs/kit';
import { areaBook } from '#lib/server/pages/area-book.ts';
import { comparedAreas } from '#lib/server/pages/areas.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => comparedAreas('ja').map(({ slug }) => ({ area: slug }));

/** All that a comparison of areas needs of one of them. */
export const GET: RequestHandler = async ({ params }) => {
	const area = comparedAreas('ja').find(({ slug }) => slug === params.area);
	if (!area) error(404);
	return json(await areaBook(area.code));
};
