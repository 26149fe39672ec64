import { json } from '@sveltejs/kit';
import { LANGUAGES } from '#lib/base/language.ts';
import { searchIndex } from '#lib/server/pages/search-index.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = () => LANGUAGES.map((language) => ({ language }));

export const GET: RequestHandler = async ({ params }) => json(await searchIndex(params.language));
