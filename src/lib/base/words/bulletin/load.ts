import type { Language } from '../../language.ts';
import type { BulletinWords } from './ja.ts';

/** The bulletin's words of one language. */
export const loadBulletinWords = async (language: Language): Promise<BulletinWords> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
