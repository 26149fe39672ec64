import type { Language } from '#lib/base/language.ts';

/** One entry of a code list, with the names in each language and whatever columns the list adds. */
export interface ListedCode {
	readonly code: string;
	readonly parent: string;
	readonly names: Readonly<Record<Language, string>>;
	readonly cells: Readonly<Record<string, string>>;
}
