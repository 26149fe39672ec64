export const LANGUAGES = ['ja', 'en', 'zh-Hant'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the site. */
export type Label = Readonly<Record<Language, string>>;

export const isLanguage = (value: string): value is Language =>
	(LANGUAGES as readonly string[]).includes(value);
