import { reportEntries, reportPage } from '#lib/server/pages/report-page.ts';
import type { Passages } from './passage.ts';

/** The report of every fiscal year: its first sentence, and each section below its own title. */
export const report: Passages = async function* (language) {
	const years = (await reportEntries()).flatMap((entry) =>
		entry.language === language && entry.year !== undefined ? [entry.year] : []
	);
	for (const year of years) {
		const page = await reportPage(language, year);
		yield { at: `report/${year}`, statements: page.headline, around: page.title, sample: false };
		for (const { id, title, scope, sentences, sample } of page.sections)
			yield {
				at: `report/${year} ${id}`,
				statements: sentences,
				around: `${title}\n${scope}`,
				sample
			};
	}
};
