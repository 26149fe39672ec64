import type { Language } from '../../language.ts';
import type { ReportWords } from './ja.ts';

/** The words of the report in one language. */
export const loadReportWords = async (language: Language): Promise<ReportWords> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
