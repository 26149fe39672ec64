import { loadBulletinWords } from '#lib/base/words/bulletin/load.ts';
import type { PageLoad } from './$types';

// Paper needs no program; and the list, however long, is not sent a second time as data.
export const csr = false;

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	bulletin: await loadBulletinWords(params.language)
});
