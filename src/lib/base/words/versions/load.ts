import type { Language } from '../../language.ts';
import type { VersionWords } from './ja.ts';

/** The words of versions in one language. */
export const loadVersionWords = async (language: Language): Promise<VersionWords> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
