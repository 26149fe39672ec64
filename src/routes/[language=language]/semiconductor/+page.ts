import { loadBulletinWords } from '#lib/base/words/bulletin/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	bulletin: await loadBulletinWords(params.language)
});
