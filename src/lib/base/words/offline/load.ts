import type { Language } from '../../language.ts';
import type { OfflineWords } from './ja.ts';

/** The words about use without a connection in one language. */
export const loadOfflineWords = async (language: Language): Promise<OfflineWords> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
