export const LANGUAGES = ['ja', 'en', 'zh-Hant'] as const;

/** Every page in every language where the day's long tests run. */
export const ALL_PAGES = process.env['ALL_PAGES'] === 'yes';

/**
 * The languages in which the page at a place of a list is tried: all, or Japanese and the two others
 * by turns. They share their markup and differ in their words.
 */
export const languagesAt = (index: number): readonly (typeof LANGUAGES)[number][] =>
	ALL_PAGES ? LANGUAGES : ['ja', index % 2 === 0 ? 'en' : 'zh-Hant'];
