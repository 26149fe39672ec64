import { error } from '@sveltejs/kit';
import { profileTexts } from '#lib/server/data/profiles.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () =>
	[...profileTexts().keys()].map((name) => ({ profile: name.replace(/\.json$/, '') }));

/** The layouts of incoming files, one declaration each. */
export const GET: RequestHandler = ({ params }) => {
	const text = profileTexts().get(`${params.profile}.json`);
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
