import { error } from '@sveltejs/kit';
import { paperPage } from '#lib/server/pages/paper-page.ts';
import { issueOf } from '#lib/server/data/issues.ts';
import type { PageServerLoad } from './$types';

export { entries } from '../+page.server.ts';

export const load: PageServerLoad = async ({ params }) => {
	const issue = issueOf(params.issue);
	if (!issue) error(404);
	return paperPage(issue, params.language);
};
