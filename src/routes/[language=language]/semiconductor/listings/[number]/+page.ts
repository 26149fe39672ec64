import { loadBulletinWords } from '#lib/base/words/bulletin/load.ts';
import type { PageLoad } from './$types';

// There may be thousands: each is one file, without a program and without its data a second time.
export const csr = false;

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	bulletin: await loadBulletinWords(params.language)
});
