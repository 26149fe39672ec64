import { dataPackage } from '#lib/export/datapackage.ts';
import { packageInput } from '#lib/server/data/package-input.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The description of everything under /data/, for programs. */
export const GET: RequestHandler = () =>
	new Response(`${JSON.stringify(dataPackage(packageInput()), null, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
