import { isLanguage, type Language } from '#lib/base/language.ts';
import { SITE } from '#lib/catalogue/site.ts';

/** A language in which this site is published. */
export const match = (value: string): value is Language =>
	isLanguage(value) && SITE.languages.includes(value);
