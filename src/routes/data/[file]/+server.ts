import { error } from '@sveltejs/kit';
import { apiFiles } from '#lib/server/pages/api-files.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => apiFiles().map(({ name }) => ({ file: name }));

/** What is published and how it is asked for, for programs, and the feeds of its releases. */
export const GET: RequestHandler = async ({ params }) => {
	const file = apiFiles().find(({ name }) => name === params.file);
	if (!file) error(404);
	return new Response(await file.body(), { headers: { 'content-type': file.type } });
};
