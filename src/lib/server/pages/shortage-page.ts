import type { Language } from '#lib/base/language.ts';
import { SHORTAGE_FIELDS } from '#lib/catalogue/shortage.ts';
import { codes } from '../data/codes.ts';

/** The shortage fields as a page tells of them: what belongs to each, by name, and why. */
export const fieldContents = (language: Language) =>
	SHORTAGE_FIELDS.map(({ id, title, occupations, industries, reason }) => {
		const named = (list: 'occupation' | 'industry', wanted: readonly string[]) =>
			wanted.map((code) => ({ code, name: codes(list).get(code)?.names[language] ?? code }));
		return {
			id,
			title: title[language],
			occupations: named('occupation', occupations),
			industries: named('industry', industries),
			reason: reason[language]
		};
	});
