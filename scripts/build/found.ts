import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguage } from '#lib/base/language.ts';
import { iconPath } from '#lib/catalogue/icon.ts';
import { cardPath } from '#lib/catalogue/share.ts';
import type { Site } from '#lib/catalogue/site.ts';
import { breadcrumbs } from './found/breadcrumbs.ts';
import { datasetLd, listed, writeCatalogue, type Listed } from './found/datasets.ts';
import { writeManifest } from './found/manifest.ts';
import { metadata, type PrintedPage } from './found/metadata.ts';
import { embeddedFigure, oembedLink, writeOembed } from './found/oembed.ts';
import { dateOf, writeSitemap, type Dated } from './found/sitemap.ts';

const INDEX = '/index.html';

const TITLE = /<title>([^<]*)<\/title>/;
const DESCRIPTION = /<meta name="description" content="([^"]*)"/;
const HIDDEN = /<meta name="robots" content="noindex"/;

/**
 * Tells search engines and chats what each printed page of a build is, from what stands in its
 * head. None of it is a part of what scripts make alive: only who reads the file sees it.
 */
export class Found {
	readonly #folder: string;
	readonly #site: Site;
	readonly #list: Listed | null;
	readonly #titles = new Map<string, string>();
	readonly #dates: Dated[] = [];

	constructor(folder: string, site: Site) {
		this.#folder = folder;
		this.#site = site;
		this.#list = listed(folder);
	}

	/**
	 * A page with what it tells of itself; one that is not of a language as it was. It comes after
	 * the one above it, whose title it needs.
	 * @param file its file, below the folder of the build
	 */
	page(file: string, html: string): string {
		const path = file.endsWith(INDEX) ? file.slice(0, -INDEX.length + 1) : '';
		const page = printedPage(this.#folder, path, html);
		if (!page) return html;
		this.#titles.set(path, page.title);
		const embedded = embeddedFigure(page);
		const head = [
			metadata(page, this.#site),
			page.hidden ? '' : breadcrumbs(page, (above) => this.#titles.get(above), this.#site),
			datasetLd(page, this.#list, this.#site),
			embedded ? oembedLink(page.language, embedded, this.#site) : ''
		].join('');
		if (embedded) writeOembed(this.#folder, page, embedded, this.#site);
		if (!page.hidden) this.#dates.push({ path, date: dateOf(html) });
		return html.replace('</head>', () => `${head}\t</head>`);
	}

	/**
	 * Writes what there is once in a build, when all its pages have been seen.
	 * @returns how many of them are to be found
	 */
	write(): number {
		this.#site.languages.forEach((one) => writeManifest(this.#folder, one, this.#site));
		writeSitemap(this.#folder, this.#dates, this.#site);
		writeCatalogue(this.#folder, this.#list, this.#site);
		return this.#dates.length;
	}
}

/** Null for what is no page of a language: the one that lets a reader choose it. */
function printedPage(folder: string, path: string, html: string): PrintedPage | null {
	const [language = '', ...rest] = path.split('/');
	// Far the smaller part of a page: what is not there need not be looked for in all of it.
	const head = html.slice(0, html.indexOf('</head>'));
	const [, title] = TITLE.exec(head) ?? [];
	if (!isLanguage(language) || title === undefined) return null;
	const below = rest.join('/');
	const made = (one: string) => (existsSync(join(folder, one)) ? one : null);
	return {
		language,
		path: below,
		base: rest.map(() => '..').join('/'),
		title,
		description: DESCRIPTION.exec(head)?.[1] ?? '',
		hidden: HIDDEN.test(head),
		card: made(cardPath(language, below)) ?? made(cardPath(language, '')),
		icon: made(iconPath(180))
	};
}
