import { error, json } from '@sveltejs/kit';
import { wageCase, wageCases } from '#lib/server/pages/wage-case.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = wageCases;

export const GET: RequestHandler = async ({ params: { area, occupation } }) => {
	const known = (await wageCases()).some(
		(one) => one.area === area && one.occupation === occupation
	);
	if (!known) error(404);
	return json(await wageCase(area, occupation));
};
