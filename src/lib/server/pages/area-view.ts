import type { Language } from '#lib/base/language.ts';
import { loadAreaWords } from '#lib/base/words/areas/load.ts';
import { loadWords } from '#lib/base/words/load.ts';
import type { AreaView } from '#lib/narrative/area/view.ts';
import type { Names } from '#lib/query/figure-data.ts';
import { codes } from '../data/codes.ts';
import { profileAreas, type Area } from './areas.ts';

/** The names that the pages of areas write with. */
export const areaNames = (
	language: Language,
	areas: readonly Area[] = profileAreas(language)
): Names => ({
	ref_area: areas.map(({ code, name }) => [code, name, codes('ref_area').get(code)?.parent ?? '']),
	occupation: [...codes('occupation').values()].map(({ code, names, parent }) => [
		code,
		names[language],
		parent
	])
});

export const areaView = async (language: Language): Promise<AreaView> => ({
	language,
	words: await loadWords(language),
	area: await loadAreaWords(language),
	names: areaNames(language)
});
