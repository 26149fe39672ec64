import type { Language } from '../../language.ts';
import type { DatasetWords } from './ja.ts';

/** The words of the pages of datasets in one language. */
export const loadDatasetWords = async (language: Language): Promise<DatasetWords> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
