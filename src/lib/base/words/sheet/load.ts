import type { Language } from '../../language.ts';
import type { SheetWords } from './ja.ts';

/** The words of the sheet of areas and fields in one language. */
export const loadSheetWords = async (language: Language): Promise<SheetWords> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
