import type { Language } from '../../language.ts';
import type { HomeWords } from './ja.ts';

/** The words of the first page in one language. */
export const loadHomeWords = async (language: Language): Promise<HomeWords> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
