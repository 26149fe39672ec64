import type { Language } from '../../language.ts';
import type { ShortageWords } from './ja.ts';

/** The words of the shortage fields in one language. */
export const loadShortageWords = async (language: Language): Promise<ShortageWords> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
