import { formatNumber } from '#lib/base/number.ts';
import { LANGUAGES } from '#lib/base/language.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { loadPlanWords } from '#lib/base/words/plan/load.ts';
import { PLAN, PLAN_FIGURES } from '#lib/catalogue/plan.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import type { PageServerLoad } from './$types';
import { served, type Served } from './served.ts';

export const entries = () => LANGUAGES.map((language) => ({ language }));

export const load: PageServerLoad = async ({ params: { language } }) => {
	const words = await loadWords(language);
	const own = await loadPlanWords(language);
	const sections = await Promise.all(
		PLAN.map(async ({ id, title, promise, items }) => ({
			id,
			title: title[language],
			promise: promise[language],
			items: await Promise.all(items.map((item) => served(item, language, words)))
		}))
	);
	const all = sections.flatMap(({ items }) => items);
	const count = (state: Served['state']) =>
		formatNumber(all.filter((one) => one.state === state).length, language);
	return {
		sections,
		counts: own.counts({
			real: count('real'),
			sample: count('sample'),
			missing: count('missing')
		}),
		figures: await pageFigures(PLAN_FIGURES, language)
	};
};
