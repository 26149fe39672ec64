import type { Language } from '#lib/base/language.ts';
import type { Words } from '#lib/base/words/ja.ts';
import { dataset, figure } from '#lib/catalogue/list.ts';
import type { PlanItem } from '#lib/catalogue/plan.ts';
import type { Statement } from '#lib/narrative/claim.ts';
import { statements } from '#lib/narrative/finding.ts';
import { subject } from '#lib/narrative/title.ts';
import { pageFigures } from '#lib/server/data/figure-data.ts';
import { isSample } from '#lib/server/data/published.ts';
import { defaultScene } from '#lib/state/scene.ts';

/** One row of the plan: what serves a promise, and what it says today. */
export interface Served {
	readonly title: string;
	readonly state: 'real' | 'sample' | 'missing';
	/** An address below the language; null of what is not at hand. */
	readonly address: string | null;
	/** The first sentence of the figure; where there is nothing, whose data it would be. */
	readonly says: string;
}

/** What serves a promise, with the sentence that its figure prints where it stands. */
export async function served(item: PlanItem, language: Language, words: Words): Promise<Served> {
	if ('owner' in item)
		return {
			title: item.title[language],
			state: 'missing',
			address: null,
			says: item.owner[language]
		};
	if ('dataset' in item)
		return {
			title: item.title[language],
			state: isSample(dataset(item.dataset)) ? 'sample' : 'real',
			address: item.page,
			says: ''
		};
	const page = await pageFigures([item.figure], language);
	const [data] = page.figures;
	if (!data) {
		const { title } = figure(item.figure).figure;
		return { title: title[language], state: 'missing', address: null, says: '' };
	}
	const scene = defaultScene(data, page, language, words);
	const [first]: readonly (Statement | undefined)[] = statements(scene);
	return {
		title: subject(scene),
		state: data.sample ? 'sample' : 'real',
		address: `${item.page}#${item.figure}`,
		says: first?.text ?? ''
	};
}
