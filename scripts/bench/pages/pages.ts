import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The pages of the menu, below a language; `*`: the first one there. */
const MAIN = [
	'',
	'occupations',
	'occupations/months',
	'occupations/jsco-2009/*',
	'wages',
	'industries',
	'areas',
	'areas/prefectures',
	'shortage',
	'wage-check',
	'semiconductor',
	'report',
	'explore'
] as const;

/** Those that a built site has: a prefecture may do without some. */
export function mainPages(site: string, language: string): string[] {
	const root = join(site, language);
	const here = (path: string): boolean => existsSync(join(root, path, 'index.html'));
	return MAIN.flatMap((path) => {
		if (!path.endsWith('/*')) return here(path) ? [path] : [];
		const above = path.slice(0, -2);
		if (!existsSync(join(root, above))) return [];
		return readdirSync(join(root, above))
			.sort()
			.map((name) => `${above}/${name}`)
			.filter(here)
			.slice(0, 1);
	}).map((path) => `/${language}/${path && `${path}/`}`);
}
