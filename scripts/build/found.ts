import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLanguage } from '#lib/base/language.ts';
import { iconPath } from '#lib/catalogue/icon.ts';
import { cardPath } from '#lib/catalogue/share.ts';
import type { Site } from '#lib/catalogue/site.ts';
import { breadcrumbs } from './found/breadcrumbs.ts';
import { datasetLd, listed, writeCatalogue } from './found/datasets.ts';
import { writeManifest } from './found/manifest.ts';
import { metadata, type PrintedPage } from './found/metadata.ts';
import { embeddedFigure, oembedLink, writeOembed } from './found/oembed.ts';
import { dateOf, writeSitemap, type Dated } from './found/sitemap.ts';

const TITLE = /<title>([^<]*)<\/title>/;
const DESCRIPTION = /<meta name="description" content="([^"]*)"/;
const HIDDEN = /<meta name="robots" content="noindex"/;

/**
 * Tells search engines and chats what each printed page of a build is, from what stands in its
 * head. None of it is a part of what scripts make alive: only who reads the file sees it.
 * @returns how many pages there are to be found
 */
export async function makeFound(folder: string, site: Site): Promise<number> {
	const titles = new Map<string, string>();
	const dates: Dated[] = [];
	const list = listed(folder);
	for (const path of pagesOf(folder)) {
		const html = await readFile(join(folder, path, 'index.html'), 'utf8');
		const page = printedPage(folder, path, html);
		if (!page) continue;
		// A page comes after the one above it, whose title it needs.
		titles.set(path, page.title);
		const embedded = embeddedFigure(page);
		const head = [
			metadata(page, site),
			page.hidden ? '' : breadcrumbs(page, (above) => titles.get(above), site),
			datasetLd(page, list, site),
			embedded ? oembedLink(page.language, embedded, site) : ''
		].join('');
		await writeFile(
			join(folder, path, 'index.html'),
			html.replace('</head>', () => `${head}\t</head>`)
		);
		if (embedded) writeOembed(folder, page, embedded, site);
		if (!page.hidden) dates.push({ path, date: dateOf(html) });
	}
	site.languages.forEach((language) => writeManifest(folder, language, site));
	writeSitemap(folder, dates, site);
	writeCatalogue(folder, list, site);
	return dates.length;
}

const pagesOf = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith('/index.html'))
		.map((path) => path.slice(0, -'index.html'.length))
		.sort();

/** Null for what is no page of a language: the one that lets a reader choose it. */
function printedPage(folder: string, path: string, html: string): PrintedPage | null {
	const [language = '', ...rest] = path.split('/');
	const [, title] = TITLE.exec(html) ?? [];
	if (!isLanguage(language) || title === undefined) return null;
	const below = rest.join('/');
	const made = (one: string) => (existsSync(join(folder, one)) ? one : null);
	return {
		language,
		path: below,
		base: rest.map(() => '..').join('/'),
		title,
		description: DESCRIPTION.exec(html)?.[1] ?? '',
		hidden: HIDDEN.test(html),
		card: made(cardPath(language, below)) ?? made(cardPath(language, '')),
		icon: made(iconPath(180))
	};
}
