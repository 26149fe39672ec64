import type { Language } from '#lib/base/language.ts';
import { SITE } from './site.ts';

/** The pages that a site may do without; all others it always has. */
export const OPTIONAL_PAGES = [
	'shortage',
	'wage-check',
	'semiconductor',
	'report',
	'plan'
] as const;

export type OptionalPage = (typeof OPTIONAL_PAGES)[number];

export const isOptionalPage = (value: unknown): value is OptionalPage =>
	OPTIONAL_PAGES.some((one) => one === value);

/** Whether the site has the page that an address below a language leads to: `shortage/care/#top`. */
export function hasPage(address: string): boolean {
	const [first = ''] = address.split(/[/?#]/);
	return !isOptionalPage(first) || SITE.pages.includes(first);
}

/** The languages in which a page is made: none where the site does without it. */
export const languagesOf = (page: OptionalPage): readonly Language[] =>
	hasPage(page) ? SITE.languages : [];
