import { error, json } from '@sveltejs/kit';
import { areaBook } from '#lib/server/pages/area-book.ts';
import { profileAreas } from '#lib/server/pages/areas.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => profileAreas('ja').map(({ slug }) => ({ area: slug }));

/** All that the comparison of two areas needs of one of them. */
export const GET: RequestHandler = async ({ params }) => {
	const area = profileAreas('ja').find(({ slug }) => slug === params.area);
	if (!area) error(404);
	return json(await areaBook(area.code));
};
