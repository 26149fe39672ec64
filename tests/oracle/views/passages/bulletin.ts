import { bulletinPage } from '#lib/server/pages/bulletin-page.ts';
import { issueHead, issuePage } from '#lib/server/pages/issue-page.ts';
import { issues, issuesAreSample } from '#lib/server/data/issues.ts';
import type { Passages } from './passage.ts';

/** Every issue, and what the page above them tells of all. */
export const bulletin: Passages = async function* (language) {
	const sample = issuesAreSample();
	for (const issue of issues()) {
		const { title, statements, headline, counts } = await issueHead(issue, language);
		const { wages, trend } = await issuePage(issue, language);
		yield { at: `semiconductor/${issue.month}`, statements, around: title, sample };
		yield {
			at: `semiconductor/${issue.month} headline`,
			statements: [headline],
			around: title,
			sample
		};
		for (const figure of [...counts, ...wages, ...(trend ? [trend] : [])])
			yield {
				at: `semiconductor/${issue.month} ${figure.id}`,
				statements: figure.statements,
				around: [title, figure.title, figure.scope].join('\n'),
				sample
			};
	}
	const { trends, stay } = await bulletinPage(language);
	for (const figure of [...trends, ...(stay ? [stay] : [])])
		yield {
			at: `semiconductor ${figure.id}`,
			statements: figure.statements,
			around: [figure.title, figure.scope].join('\n'),
			sample
		};
};
