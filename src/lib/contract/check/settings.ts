import { LANGUAGES } from '#lib/base/language.ts';

/** An object of a settings file, of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Words in every language of the site. */
export const isLanguageLabel = (value: unknown): boolean =>
	typeof value === 'object' &&
	value !== null &&
	LANGUAGES.every((language) => {
		const text = (value as Json)[language];
		return typeof text === 'string' && text.trim() !== '';
	});

/** The list under a key of a settings file; empty where the text holds none. */
export function jsonList(text: string, key: string): Json[] {
	try {
		const list = (JSON.parse(text) as Json)[key];
		return Array.isArray(list) ? (list as Json[]) : [];
	} catch {
		return [];
	}
}
