import type { Language } from '../../language.ts';
import type { OccupationWords } from './ja.ts';

/** The occupation pages' words of one language. */
export const loadOccupationWords = async (language: Language): Promise<OccupationWords> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
