import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { escapeMarkup } from '#lib/base/escape.ts';
import type { Label, Language } from '#lib/base/language.ts';
import type { Region } from '../new-prefecture/areas.ts';
import { LIST_FILE } from './list-file.ts';
import type { Standing } from './plan.ts';
import { LANGUAGE_NAMES, LEAD } from './words.ts';

/** Prefectures that stand under one heading. */
interface Group {
	readonly name: Label;
	readonly sites: readonly Standing[];
}

/** The regions of the country in their order; a prefecture that is in none is one by itself. */
export function grouped(sites: readonly Standing[], regions: readonly Region[]): Group[] {
	const alone = sites.filter(({ code }) => !regions.some((one) => one.prefectures.includes(code)));
	return [
		...alone.map((site) => ({ name: site.name, sites: [site] })),
		...regions.map(({ ja, en, zh_hant, prefectures }) => ({
			name: { ja, en, 'zh-Hant': zh_hant },
			sites: sites.filter(({ code }) => prefectures.includes(code))
		}))
	].filter((group) => group.sites.length > 0);
}

const css = (path: string): string =>
	readFileSync(join(import.meta.dirname, '../../src/lib', path), 'utf8');

/** The house's own styles, and how the list stands. */
const STYLE = [
	css('base/palette.css'),
	css('components/tokens.css').replace(/^@import .*$/m, ''),
	css('components/global.css'),
	readFileSync(join(import.meta.dirname, 'lead.css'), 'utf8')
].join('\n');

const POLICY = [
	"default-src 'none'",
	`style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
	"base-uri 'none'",
	"form-action 'none'"
].join('; ');

/** Where the page of a language stands: the first one's is what the address of the folder shows. */
const pathOf = (language: Language, languages: readonly Language[]): string =>
	language === languages[0] ? '' : `${language}/`;

function siteItem({ code, name, languages }: Standing, language: Language, up: string): string {
	const shown = languages.includes(language) ? language : languages[0];
	const other = shown && shown !== language ? ` hreflang="${shown}"` : '';
	const address = `${up}${code}/${shown ? `${shown}/` : ''}`;
	return `<li><a href="${address}"${other}>${escapeMarkup(name[language])}</a></li>`;
}

function languageItem(one: Language, language: Language, up: string, path: string): string {
	const name = LANGUAGE_NAMES[one];
	if (one === language) return `<li><span aria-current="page">${name}</span></li>`;
	return `<li><a href="${up}${path || './'}" hreflang="${one}" lang="${one}">${name}</a></li>`;
}

/** A page in one language: no script, and nothing that it must load. */
export function leadPage(
	groups: readonly Group[],
	language: Language,
	languages: readonly Language[]
): string {
	const path = pathOf(language, languages);
	const up = path === '' ? '' : '../';
	const count = groups.reduce((sum, { sites }) => sum + sites.length, 0);
	const title = LEAD.title[language];
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${POLICY}">
<title>${title}</title>
<meta name="description" content="${LEAD.text[language]}">
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">${LEAD.skip[language]}</a>
<header class="column">
<nav aria-label="${LEAD.languages[language]}"><ul class="row">${languages
		.map((one) => languageItem(one, language, up, pathOf(one, languages)))
		.join('')}</ul></nav>
</header>
<main id="main" class="column">
<h1>${title}</h1>
<p>${LEAD.text[language]}</p>
<p>${LEAD.count[language].replace('{count}', String(count))}</p>
${groups
	.map(
		({ name, sites }) => `<section>
<h2>${escapeMarkup(name[language])}</h2>
<ul class="row">${sites.map((site) => siteItem(site, language, up)).join('')}</ul>
</section>`
	)
	.join('\n')}
</main>
</body>
</html>
`;
}

/** The rules of a site's own `_headers`, for the folders of all sites. */
export const headersOfAll = (text: string): string => text.replace(/^\/(?!\*$)/gm, '/:site/');

/** Writes the pages that lead to the sites, their list, and the headers of all. */
export function writeLead(
	folder: string,
	sites: readonly Standing[],
	regions: readonly Region[],
	languages: readonly Language[]
): void {
	const groups = grouped(sites, regions);
	for (const language of languages) {
		const path = join(folder, pathOf(language, languages), 'index.html');
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, leadPage(groups, language, languages));
	}
	const list = sites.map((site) => ({ ...site, path: `${site.code}/` }));
	writeFileSync(join(folder, LIST_FILE), `${JSON.stringify({ sites: list }, null, '\t')}\n`);
	const [first] = sites.map(({ code }) => join(folder, code, '_headers')).filter(existsSync);
	if (first) writeFileSync(join(folder, '_headers'), headersOfAll(readFileSync(first, 'utf8')));
}
