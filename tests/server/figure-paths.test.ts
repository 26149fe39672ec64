import { expect, it } from 'vitest';
import { DATASETS } from '#lib/catalogue/list.ts';
import { embedPage, shownFigures } from '#lib/server/pages/embed-page.ts';
import { addresses, ROUTES, routeText } from '../support/site-routes.ts';

const PAGES = '[language=language]/';
const PAGE = '+page.server.ts';

/** Where a route leads below its language, its parameters filled in. */
const pathOf = (route: string, params: Readonly<Record<string, string>>): string =>
	route
		.slice(PAGES.length, -PAGE.length)
		.replace(/\[+(\w+)\]+\/?/g, (_, name: string) => (params[name] ? `${params[name]}/` : ''));

/** The Japanese pages of each route that reads data/, but those of figures that stand alone. */
const routes = await Promise.all(
	[...ROUTES.keys()]
		.filter((route) => route.startsWith(PAGES) && route.endsWith(PAGE))
		.filter((route) => !route.includes('[figure]'))
		.map(async (route) =>
			(await addresses(route))
				.filter(({ language }) => language === 'ja')
				.map((params) => ({ route, params, path: pathOf(route, params) }))
		)
);
const pages = new Map(routes.flat().map((page) => [page.path, page]));

/** The figures of a page, by what each brings into it. */
async function read(path: string): Promise<readonly string[]> {
	const page = pages.get(path);
	if (!page) return [];
	const text = await routeText(page.route, page.params);
	return [...text.matchAll(/"id":"([^"]+)","defaults":/g)].map(([, id = '']) => id);
}

const known = new Map<string, Promise<readonly string[]>>();
function figuresOf(path: string): Promise<readonly string[]> {
	const found = known.get(path) ?? read(path);
	known.set(path, found);
	return found;
}

const shown = (await Promise.all(DATASETS.map(shownFigures))).flat().map(({ id }) => id);

it('every figure alone leads to a page on which it stands', async () => {
	expect(shown.length).toBeGreaterThan(0);
	const lost: string[] = [];
	for (const id of shown) {
		const { path } = (await embedPage(id, 'ja')).paths;
		if (!(await figuresOf(path)).includes(id)) lost.push(`${id}: ${path}`);
	}
	expect(lost).toEqual([]);
});

it('every figure of a page stands alone too', async () => {
	const missing: string[] = [];
	// Pages of one route differ by what is fixed: the first and the last are enough.
	for (const path of routes.flatMap((all) => [all.at(0), all.at(-1)]).map((page) => page?.path))
		for (const id of path === undefined ? [] : await figuresOf(path))
			if (!shown.includes(id)) missing.push(`${id}: ${path}`);
	expect(missing).toEqual([]);
});
