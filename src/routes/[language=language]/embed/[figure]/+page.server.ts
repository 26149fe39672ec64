import { embedEntries, embedPage } from '#lib/server/pages/embed-page.ts';
import type { PageServerLoad } from './$types';

export const entries = embedEntries;

export const load: PageServerLoad = ({ params }) => embedPage(params.figure, params.language);
