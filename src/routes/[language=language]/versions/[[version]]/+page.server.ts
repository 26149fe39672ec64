import { error } from '@sveltejs/kit';
import { SITE } from '#lib/catalogue/site.ts';
import { versionEntries, versionList, versionPage } from '#lib/server/pages/versions-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () =>
	SITE.languages.flatMap((language) => versionEntries().map((one) => ({ language, ...one })));

export const load: PageServerLoad = async ({ params }) => {
	if (params.version === undefined) return { list: versionList(), version: null };
	const version = await versionPage(params.version, params.language);
	if (!version) error(404);
	return { list: null, version };
};
