import type { Language } from '../../language.ts';
import type { FigureWords } from './ja.ts';

/** These words of one language, when a reader first asks for them. */
export const loadFigureWords = async (language: Language): Promise<FigureWords> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
