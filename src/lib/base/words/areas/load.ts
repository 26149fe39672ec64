import type { Language } from '../../language.ts';
import type { AreaWords } from './ja.ts';

/** The words of the pages of areas in one language. */
export const loadAreaWords = async (language: Language): Promise<AreaWords> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
