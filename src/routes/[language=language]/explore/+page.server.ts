import { LANGUAGES } from '#lib/base/language.ts';
import { exploreTables } from '#lib/server/pages/explore-page.ts';
import type { PageServerLoad } from './$types';

export const entries = () => LANGUAGES.map((language) => ({ language }));

export const load: PageServerLoad = ({ params }) => ({ tables: exploreTables(params.language) });
