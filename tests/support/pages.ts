export const LANGUAGES = ['ja', 'en', 'zh-Hant'] as const;

/** One page of each kind that has figures, by its address below the language. */
export const FIGURE_PAGES = [
	'',
	'occupations/',
	'occupations/japan/',
	'occupations/kikuchi/',
	'wages/',
	'wages/kikuchi/',
	'industries/',
	'areas/',
	'areas/compare/'
] as const;

/** One page of each kind that has none. */
export const TEXT_PAGES = [
	'areas/kikuchi/',
	'areas/prefecture/',
	'data/',
	'data/verify/',
	'explore/',
	'check/',
	'about/'
] as const;

export const PAGES = [...FIGURE_PAGES, ...TEXT_PAGES] as const;
