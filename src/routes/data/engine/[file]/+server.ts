import { error } from '@sveltejs/kit';
import { engineFile, engineFileNames } from '#lib/server/data/engine-files.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => engineFileNames().map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const bytes = engineFile(params.file);
	if (!bytes) error(404);
	return new Response(bytes, { headers: { 'content-type': 'application/gzip' } });
};
