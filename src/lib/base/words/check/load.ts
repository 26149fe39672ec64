import type { Language } from '../../language.ts';
import type { CheckWords } from './ja.ts';

/** The words of the page that checks files. */
export const loadCheckWords = async (language: Language): Promise<CheckWords> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
