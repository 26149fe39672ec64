import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { loadFigureWords } from '#lib/base/words/figure/load.ts';
import { loadReportWords } from '#lib/base/words/report/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { profileHandout } from '#lib/narrative/area/handout.ts';
import { sectionHandout } from '#lib/narrative/report/handout.ts';
import { textOf } from '#lib/narrative/claim.ts';
import { issues, issuesAreSample } from '#lib/server/data/issues.ts';
import { areaView } from '#lib/server/pages/area-view.ts';
import { profileAreas } from '#lib/server/pages/areas.ts';
import { bulletinJson } from '#lib/server/pages/bulletin-feeds.ts';
import { issueHead } from '#lib/server/pages/issue-page.ts';
import { profilePage } from '#lib/server/pages/profile-page.ts';
import { reportPage } from '#lib/server/pages/report-page.ts';
import { Data } from '../data.ts';
import { LANGUAGE_RULES } from '../languages/list.ts';
import { faultsOfTable } from './cells.ts';
import { faultsOfFigure, faultsOfHandout } from './handed-out.ts';
import { fixedOf, printedFigure } from './scenes.ts';
import '../../support/this-data.ts';

// The feed is written only where the site has an address.
vi.mock('#lib/catalogue/site.ts', async (original) => {
	const { withSomebody } = await import('../../support/site-somebody.ts');
	return withSomebody(await original<typeof import('#lib/catalogue/site.ts')>());
});

const data = new Data('data', new Date().toISOString().slice(0, 10));

describe.each(LANGUAGES)(
	'what goes out carries its sentences, mark, scope and source: %s',
	(language) => {
		it('figures, and their tables hold what the files say', async () => {
			const [words, own] = [await loadWords(language), await loadFigureWords(language)];
			const faults: string[] = [];
			let count = 0;
			for (const dataset of DATASETS)
				for (const figure of dataset.figures) {
					const [fixed = {}] = await fixedOf(dataset, figure);
					const found = await printedFigure(figure, fixed, language, words);
					if (!found) continue;
					faults.push(...faultsOfTable(data, found.scene));
					faults.push(...(await faultsOfFigure(found.scene, own)));
					count += 1;
				}
			expect(faults).toEqual([]);
			expect(count).toBeGreaterThan(20);
		});

		it('profiles of areas', async () => {
			const view = await areaView(language);
			for (const { slug } of profileAreas(language)) {
				const { told, real, history } = await profilePage({ language, area: slug });
				if (!told) throw new Error(`${slug} has no profile`);
				const { profile, sources } = told;
				const handout = profileHandout(profile, sources, { real, history }, view.area, language);
				expect(faultsOfHandout(handout, profile.lead, { language, words: view.words })).toEqual([]);
			}
		});

		it('sections of the report', async () => {
			const [words, site] = [await loadReportWords(language), await loadWords(language)];
			const { sections } = await reportPage(language);
			for (const section of sections) {
				const handout = sectionHandout(section, words, { language, words: site });
				expect(faultsOfHandout(handout, section.sentences, { language, words: site })).toEqual([]);
			}
		});

		it('the feed of the bulletin', async () => {
			const { items } = JSON.parse(await bulletinJson(language)) as {
				items: { summary?: string; content_html?: string; title: string }[];
			};
			expect(items).toHaveLength(issues().length);
			for (const [index, issue] of issues().toReversed().entries()) {
				const { statements } = await issueHead(issue, language);
				const told = JSON.stringify(items[index]);
				expect(told).toContain(JSON.stringify(textOf(statements, language)).slice(1, -1));
				expect(LANGUAGE_RULES[language].sample.test(told)).toBe(issuesAreSample());
			}
		});
	}
);
