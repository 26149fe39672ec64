import type { Language } from '../../language.ts';
import type { PlanWords } from './ja.ts';

/** The words of the page of the plan in one language. */
export const loadPlanWords = async (language: Language): Promise<PlanWords> =>
	language === 'ja'
		? (await import('./ja.ts')).ja
		: language === 'en'
			? (await import('./en.ts')).en
			: (await import('./zh-hant.ts')).zhHant;
