import { error } from '@sveltejs/kit';
import { CODE_LIST_IDS } from '#lib/catalogue/code-list.ts';
import { publishedCodesCsv } from '#lib/server/data/published-codes.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => CODE_LIST_IDS.map((list) => ({ list }));

export const GET: RequestHandler = ({ params }) => {
	const list = CODE_LIST_IDS.find((id) => id === params.list);
	if (!list) error(404);
	return new Response(publishedCodesCsv(list), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
