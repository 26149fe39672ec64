import type { Language } from '../language.ts';
import type { Words } from './ja.ts';

/** The words of one language; the other two are not downloaded. */
export const loadWords = async (language: Language): Promise<Words> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
