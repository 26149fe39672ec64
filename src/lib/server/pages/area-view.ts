import type { Language } from '#lib/base/language.ts';
import { loadAreaWords } from '#lib/base/words/areas/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import type { AreaView } from '#lib/narrative/area/view.ts';
import { profileAreas } from './areas.ts';
import { codes } from '../data/codes.ts';

/** The names that the pages of areas write with. */
export const areaNames = (language: Language): AreaView['names'] => ({
	areas: Object.fromEntries(profileAreas(language).map(({ code, name }) => [code, name])),
	occupations: [...codes('occupation').values()].map(({ code, names }) => [code, names[language]])
});

export const areaView = async (language: Language): Promise<AreaView> => ({
	language,
	words: await loadWords(language),
	area: await loadAreaWords(language),
	names: areaNames(language)
});
