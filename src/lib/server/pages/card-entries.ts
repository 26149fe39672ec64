import type { Language } from '#lib/base/language.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { figure as declared } from '#lib/catalogue/list.ts';
import { cardName, SHARED_FIGURES } from '#lib/catalogue/share.ts';
import { defaultChoice, valuesFor } from '#lib/query/page-figures.ts';
import { figureValues } from '../data/figure-data.ts';

/** The pictures whose figure has something to show, in every language. */
export async function cardEntries(): Promise<{ language: Language; name: string }[]> {
	const names: string[] = [];
	for (const [page, id] of SHARED_FIGURES) {
		const { figure, dataset } = declared(id);
		const values = valuesFor(figure, await figureValues(dataset));
		if (defaultChoice(figure, values, undefined)) names.push(cardName(page));
	}
	return SITE.languages.flatMap((language) => names.map((name) => ({ language, name })));
}
