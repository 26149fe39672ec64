import { SITE } from '#lib/catalogue/site.ts';
import { filesOf } from '#lib/query/manifest.ts';
import { engineManifest } from '#lib/server/data/engine-files.ts';
import type { PageServerLoad } from './$types';

export const entries = () => SITE.languages.map((language) => ({ language }));

/** What the engine and all its tables weigh on the way, in bytes. */
export const load: PageServerLoad = () => ({
	engineBytes: filesOf(engineManifest()).reduce((sum, { bytes }) => sum + bytes, 0)
});
