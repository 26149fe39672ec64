import { escapeMarkup, unescapeMarkup } from '#lib/base/escape.ts';
import type { Language } from '#lib/base/language.ts';
import { CARD } from '#lib/catalogue/share.ts';
import type { Site } from '#lib/catalogue/site.ts';
import { manifestPath } from './manifest.ts';

/** A page as it was printed. */
export interface PrintedPage {
	readonly language: Language;
	/** Below the language: '' is the home page. */
	readonly path: string;
	/** From the page to the site's base: '..'. */
	readonly base: string;
	/** As it stands between the tags of the page: a quotation mark is not escaped there. */
	readonly title: string;
	/** As it stands in an attribute of the page. */
	readonly description: string;
	/** Not to be found: another page has what it shows. */
	readonly hidden: boolean;
	/** Where the picture of the page lies below the base; null where this build made none. */
	readonly card: string | null;
	/** The icon for telephones, likewise. */
	readonly icon: string | null;
}

/** `Title | Site` as it stands in the markup, without the site, and as text. */
export const plainTitle = (title: string): string =>
	unescapeMarkup(title.replace(/ \| [^|]*$/, ''));

const LOCALES: Readonly<Record<Language, string>> = {
	ja: 'ja_JP',
	en: 'en_US',
	'zh-Hant': 'zh_TW'
};

const property = (name: string, content: string): string =>
	content && `<meta property="${name}" content="${content}" />`;

const link = (rel: string, href: string, more = ''): string =>
	`<link rel="${rel}" href="${href}"${more} />`;

/**
 * What search engines and chats are told of a page: its one address, the same page in the other
 * languages, and a card. Addresses are whole and follow from the site's own; where the site does
 * not know it, those that may not be relative are left out.
 */
export function metadata(page: PrintedPage, site: Site): string {
	const { language, path, base, description, hidden, icon } = page;
	const title = escapeMarkup(unescapeMarkup(page.title));
	const at = (one: Language) => escapeMarkup(`${site.baseAddress}/${one}/${path}`);
	const [first = language] = site.languages;
	const card = page.card && escapeMarkup(`${site.baseAddress || base}/${page.card}`);
	const addressed = site.baseAddress !== '' && !hidden;
	return [
		...(addressed
			? [
					link('canonical', at(language)),
					...site.languages.map((one) => link('alternate', at(one), ` hreflang="${one}"`)),
					link('alternate', at(first), ' hreflang="x-default"')
				]
			: []),
		property('og:type', 'website'),
		property('og:site_name', escapeMarkup(site.name[language])),
		property('og:title', title),
		property('og:description', description),
		property('og:locale', LOCALES[language]),
		...(addressed ? [property('og:url', at(language))] : []),
		...(card && !hidden
			? [
					property('og:image', card),
					property('og:image:width', String(CARD.width)),
					property('og:image:height', String(CARD.height)),
					property('og:image:alt', title),
					'<meta name="twitter:card" content="summary_large_image" />'
				]
			: []),
		link('manifest', `${base}/${manifestPath(language)}`),
		...(icon ? [link('apple-touch-icon', `${base}/${icon}`)] : [])
	]
		.filter(Boolean)
		.map((line) => `\t\t${line}\n`)
		.join('');
}
