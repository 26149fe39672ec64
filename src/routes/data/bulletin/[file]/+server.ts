import { error } from '@sveltejs/kit';
import { bulletinFiles } from '#lib/server/pages/bulletin-files.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => bulletinFiles().map(({ name }) => ({ file: name }));

/** The issues as files, the feeds and the calendar. */
export const GET: RequestHandler = async ({ params }) => {
	const file = bulletinFiles().find(({ name }) => name === params.file);
	if (!file) error(404);
	return new Response(await file.body(), { headers: { 'content-type': file.type } });
};
