import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '#lib/base/language.ts';
import type { Site } from '#lib/catalogue/site.ts';
import { embedCode, EMBED_HEIGHT } from '#lib/state/embed.ts';
import { plainTitle, type PrintedPage } from './metadata.ts';

/** The figure that a page shows alone; null for all other pages. */
export const embeddedFigure = ({ path }: PrintedPage): string | null =>
	/^embed\/([^/]+)\/$/.exec(path)?.[1] ?? null;

const fileOf = (language: Language, figure: string): string =>
	`data/oembed/${language}/${figure}.json`;

/** By what a blog finds out how a figure is embedded; nothing without the site's address. */
export const oembedLink = (language: Language, figure: string, { baseAddress }: Site): string =>
	baseAddress === ''
		? ''
		: `\t\t<link rel="alternate" type="application/json+oembed" href="${baseAddress}/${fileOf(language, figure)}" />\n`;

/** The answer of an oEmbed provider, as a file. */
export function writeOembed(
	folder: string,
	{ language, path, title }: PrintedPage,
	figure: string,
	{ baseAddress, name }: Site
): void {
	if (baseAddress === '') return;
	const file = join(folder, fileOf(language, figure));
	mkdirSync(dirname(file), { recursive: true });
	const said = plainTitle(title);
	const answer = {
		version: '1.0',
		type: 'rich',
		provider_name: name[language],
		provider_url: `${baseAddress}/${language}/`,
		title: said,
		html: embedCode(`${baseAddress}/${language}/${path}`, said, EMBED_HEIGHT),
		width: '100%',
		height: EMBED_HEIGHT
	};
	writeFileSync(file, `${JSON.stringify(answer)}\n`);
}
