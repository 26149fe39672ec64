import { json } from '@sveltejs/kit';
import { siteData } from '#lib/server/data/site-data.ts';

export const prerender = true;

/** What the page that checks files compares with. */
export const GET = () => json(siteData());
