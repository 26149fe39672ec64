import type { Language } from '#lib/base/language.ts';
import { languagesOf } from '#lib/catalogue/pages.ts';
import { formatNumber } from '#lib/base/number.ts';
import type { Words } from '#lib/base/words/ja.ts';
import { loadWords } from '#lib/base/words/load.ts';
import { loadPlanWords } from '#lib/base/words/plan/load.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { dataset, figure } from '#lib/catalogue/list.ts';
import { PLAN, PLAN_FIGURES, type PlanItem } from '#lib/catalogue/plan.ts';
import type { Statement } from '#lib/narrative/claim.ts';
import { statements } from '#lib/narrative/finding.ts';
import { scope, subject } from '#lib/narrative/title.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { isSample, publishedFiles } from '#lib/server/data/published.ts';
import { defaultScene } from '#lib/state/scene.ts';
import type { PageServerLoad } from './$types';

export const entries = () => languagesOf('plan').map((language) => ({ language }));

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
			sample: all.some(({ state }) => state === 'sample') ? count('sample') : null,
			missing: count('missing')
		}),
		figures: await pageFigures(PLAN_FIGURES, language)
	};
};

/** One row of the plan: what serves a promise, and what it says today. */
interface Served {
	readonly title: string;
	readonly state: 'real' | 'sample' | 'missing';
	/** An address below the language; null of what is not at hand. */
	readonly address: string | null;
	/** The first sentence of the figure; where there is nothing, whose data it would be. */
	readonly says: string;
	/** Area, period and every word of the definition; empty of what is no figure. */
	readonly scope: string;
}

/** What serves a promise, with the sentence that its figure prints where it stands. */
async function served(item: PlanItem, language: Language, words: Words): Promise<Served> {
	if ('owner' in item)
		return {
			title: item.title[language],
			state: 'missing',
			address: null,
			says: item.owner[language],
			scope: ''
		};
	if ('dataset' in item) {
		const found = dataset(item.dataset);
		const title = item.title[language];
		if (publishedFiles(found).length === 0) return missing(title, found, language);
		return {
			title,
			state: isSample(found) ? 'sample' : 'real',
			address: item.page,
			says: '',
			scope: ''
		};
	}
	const page = await pageFigures([item.figure], language);
	const [data] = page.figures;
	if (!data) {
		const { figure: declared, dataset: from } = figure(item.figure);
		return missing(declared.title[language], from, language);
	}
	const scene = defaultScene(data, page, language, words);
	const [first]: readonly (Statement | undefined)[] = statements(scene);
	return {
		title: subject(scene),
		state: data.sample ? 'sample' : 'real',
		address: `${item.page}#${item.figure}`,
		says: first?.text ?? '',
		scope: scope(scene)
	};
}

const missing = (title: string, { awaits }: Dataset, language: Language): Served => ({
	title,
	state: 'missing',
	address: null,
	says: awaits?.from[language] ?? '',
	scope: ''
});
