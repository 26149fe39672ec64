import { ascending } from 'd3';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Site } from '#lib/catalogue/site.ts';
import { PAGE_DATA } from '#lib/integrity/page-start.ts';
import { Found } from './found.ts';
import { hasScripts, programOf, startedByFile } from './start.ts';
import { ownStyles } from './styles.ts';

/** A disk answers several questions sooner than one after another. */
const FILES_AT_ONCE = 16;

export interface BuiltPage {
	/** Of its file, below the folder of the build. */
	readonly path: string;
	readonly html: string;
	/** The file of data beside it, where a script would read it; else null. */
	readonly data: Buffer | null;
}

/**
 * Reads each page of a build once, and writes what becomes of it: a page after the one above it.
 * @returns how many pages there are
 */
export async function eachPage(
	folder: string,
	become: (page: BuiltPage) => string
): Promise<number> {
	const paths = pagesOf(folder);
	for (let from = 0; from < paths.length; from += FILES_AT_ONCE) {
		const some = paths.slice(from, from + FILES_AT_ONCE);
		const pages = await Promise.all(some.map((path) => readPage(folder, path)));
		await Promise.all(
			pages.map((page) => {
				const html = become(page);
				return html === page.html ? null : writeFile(join(folder, page.path), html);
			})
		);
	}
	return paths.length;
}

/** Within a folder index.html may come after other folders; the page of a folder is above them all. */
const folderOf = (path: string): string => `${dirname(path)}/`;

const pagesOf = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.html'))
		.map((path) => path.replaceAll('\\', '/'))
		.sort((a, b) => ascending(folderOf(a), folderOf(b)));

async function readPage(folder: string, path: string): Promise<BuiltPage> {
	const html = await readFile(join(folder, path), 'utf8');
	const data = join(folder, dirname(path), PAGE_DATA);
	return { path, html, data: hasScripts(html) && existsSync(data) ? await readFile(data) : null };
}

/**
 * Makes printed pages what readers get: started by their file of data, or without styles of what
 * can never come, and told to search engines.
 * @returns how many pages there are, and how many of them are started
 */
export async function finishPages(
	folder: string,
	site: Site
): Promise<{ readonly pages: number; readonly started: number }> {
	const program = programOf(folder);
	const found = new Found(folder, site);
	let started = 0;
	const pages = await eachPage(folder, ({ path, html, data }) => {
		const byFile = startedByFile(html, data, program, path);
		if (byFile !== null) started++;
		return found.page(path, byFile ?? ownStyles(html, path));
	});
	found.write();
	return { pages, started };
}
