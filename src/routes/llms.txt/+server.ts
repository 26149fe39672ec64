import { llmsText } from '#lib/export/api/llms.ts';
import { apiInput } from '#lib/server/data/api-input.ts';

export const prerender = true;

/** What an assistant should know of the data before it quotes a value. */
export const GET = () =>
	new Response(llmsText(apiInput()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
