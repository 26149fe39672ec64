import { error } from '@sveltejs/kit';
import { languagesOf } from '#lib/catalogue/pages.ts';
import { issuePage } from '#lib/server/pages/issue-page.ts';
import { issueOf, issues } from '#lib/server/data/issues.ts';
import type { PageServerLoad } from './$types';

export const entries = () =>
	languagesOf('semiconductor').flatMap((language) =>
		issues().map(({ month }) => ({ language, issue: month }))
	);

export const load: PageServerLoad = async ({ params }) => {
	const issue = issueOf(params.issue);
	if (!issue) error(404);
	return issuePage(issue, params.language);
};
