import { error } from '@sveltejs/kit';
import { versionFiles } from '#lib/server/pages/version-files.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => [...versionFiles().keys()].map((path) => ({ path }));

/** The versions of the data, what each holds, and the contents that are not those of today. */
export const GET: RequestHandler = ({ params }) => {
	const file = versionFiles().get(params.path);
	if (!file) error(404);
	return new Response(file.body(), { headers: { 'content-type': file.type } });
};
