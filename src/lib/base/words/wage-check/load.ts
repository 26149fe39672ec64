import type { Language } from '../../language.ts';
import type { WageCheckWords } from './ja.ts';

/** The words of the wage check in one language. */
export const loadWageCheckWords = async (language: Language): Promise<WageCheckWords> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
