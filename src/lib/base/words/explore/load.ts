import type { Language } from '../../language.ts';
import type { ExploreWords } from './ja.ts';

/** The words of the SQL page in one language. */
export const loadExploreWords = async (language: Language): Promise<ExploreWords> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
