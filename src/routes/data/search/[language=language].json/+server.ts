import { json } from '@sveltejs/kit';
import { SITE } from '#lib/catalogue/site.ts';
import { searchIndex } from '#lib/server/pages/search-index.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => SITE.languages.map((language) => ({ language }));

export const GET: RequestHandler = async ({ params }) => json(await searchIndex(params.language));
