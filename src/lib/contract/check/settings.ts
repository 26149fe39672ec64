import { LANGUAGES } from '#lib/base/language.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

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

/** The list under a key of a settings file; null where the text holds none. */
export function jsonListOrNull(text: string, key: string): Json[] | null {
	try {
		const list = (JSON.parse(text) as Json)[key];
		return Array.isArray(list) ? (list as Json[]) : null;
	} catch {
		return null;
	}
}

/** The same where none and an empty one are alike. */
export const jsonList = (text: string, key: string): Json[] => jsonListOrNull(text, key) ?? [];

/** How a settings file is objected to: the key, and what stands there where that can be shown. */
export const wrongIn =
	(rule: Rule, file: string) =>
	(column: string, value?: unknown): Finding =>
		finding(rule, { file, column, value: value === undefined ? null : JSON.stringify(value) });

/** An objection to each key of an entry that does not hold. @param at the entry's place in the file */
export const faultsOf = (
	wrong: ReturnType<typeof wrongIn>,
	at: string,
	entry: Json,
	holds: Readonly<Record<string, boolean>>
): Finding[] =>
	Object.entries(holds).flatMap(([key, fine]) => (fine ? [] : [wrong(`${at}.${key}`, entry[key])]));
