import { expect } from '@playwright/test';
import { SITE } from '#lib/catalogue/site.ts';
import { hasPage } from '#lib/catalogue/pages.ts';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../support/languages.ts';
import { builtPages } from '../support/pages.ts';
import { references, target, tellingFiles, textOf } from '../support/references.ts';
import { ROUTES, routeOf } from '../support/routes.ts';
import { test } from '../support/living-page.ts';

interface Listed {
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
}

/** Where every file leads: read once for all that is asked of it. */
const LEADS = tellingFiles().map((path) => ({
	path,
	to: [...new Set(references(path, textOf(path)))].map((address) => ({
		address,
		file: target(path, address)
	}))
}));

test('every address within the site leads to a file of it', () => {
	const lost = LEADS.flatMap(({ path, to }) =>
		to.filter(({ file }) => file === undefined).map(({ address }) => `${path}: ${address}`)
	);
	expect(lost).toEqual([]);
	expect(LEADS.flatMap(({ to }) => to).length).toBeGreaterThan(20_000);
});

test('every page is reached from the first one', () => {
	const leads = new Map(LEADS.map(({ path, to }) => [path, to]));
	const reached = new Set(['index.html']);
	for (const path of reached)
		for (const { file } of leads.get(path) ?? []) if (file) reached.add(file);
	const pages = LEADS.map(({ path }) => path).filter((path) => path.endsWith('index.html'));
	expect(pages.filter((path) => !reached.has(path))).toEqual([]);
});

test('each language has every page, and its header leads to the same page of the others', () => {
	const [first = '', ...others] = LANGUAGES;
	const pages = builtPages(first);
	for (const language of others) expect(builtPages(language)).toEqual(pages);
	const leads = new Map(LEADS.map(({ path, to }) => [path, to.map(({ file }) => file)]));
	// A figure alone has no header.
	const framed = pages.filter((path) => !path.startsWith('embed/'));
	for (const language of LANGUAGES)
		for (const path of framed)
			expect(leads.get(`${language}/${path}index.html`), `${language}/${path}`).toEqual(
				expect.arrayContaining(LANGUAGES.map((other) => `${other}/${path}index.html`))
			);
});

test('every route was built, and every page is of a route', () => {
	const built = LANGUAGES.flatMap((language) =>
		builtPages(language).map((path) => routeOf(`/${language}/${path}`))
	);
	const below = '/[language=language]/';
	const { current } = JSON.parse(textOf('v/index.json')) as { current: string | null };
	/** Of an office, where there is none; of a version, where nothing is sealed yet. */
	const nothingTo = [
		...(current === null ? [`${below}versions/[version]`] : []),
		...(SITE.offices.length === 0 ? [`${below}wage-check/[area]`] : [])
	];
	const unbuilt = ROUTES.map(({ form }) => form)
		.filter((form) => form.startsWith('/[language') && hasPage(form.slice(below.length)))
		.filter((form) => !built.includes(form));
	expect(unbuilt.sort()).toEqual(nothingTo);
});

test('what the data package and the lists of files name is there', () => {
	const { resources } = JSON.parse(textOf('data/datapackage.json')) as {
		resources: { path: string | string[] }[];
	};
	const named = resources.flatMap(({ path }) => path);
	expect(named.length).toBeGreaterThan(100);
	expect(named.filter((path) => !target('data/datapackage.json', path))).toEqual([]);
	const engine = JSON.parse(textOf('data/engine.json')) as Record<string, unknown>;
	const paths = [...JSON.stringify(engine).matchAll(/"path":"([^"]+)"/g)].map(([, path]) => path);
	expect(paths.length).toBeGreaterThan(10);
	expect(paths.filter((path) => !target('index.html', path ?? ''))).toEqual([]);
	const answers = [...readFileSync('build/data/answers.json', 'utf8').matchAll(/"([^"]+\.json)"/g)];
	expect(answers.filter(([, path]) => !target('index.html', path ?? ''))).toEqual([]);
	expect(readdirSync('build/data/files').length).toBeGreaterThan(5);
	const index = JSON.parse(textOf('data/index.json')) as {
		datasets: { files: Listed[]; parts: Listed[] }[];
		codes: Listed[];
	};
	const listed = [...index.datasets.flatMap((one) => [...one.files, ...one.parts]), ...index.codes];
	expect(listed.length).toBeGreaterThan(100);
	for (const { path, bytes, sha256 } of listed) {
		const content = readFileSync(`build/${path}`);
		expect([path, content.length]).toEqual([path, bytes]);
		expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
	}
});

test('no element of a page has an attribute twice', () => {
	const twice = LANGUAGES.flatMap((language) =>
		builtPages(language).flatMap((path) => {
			const html = readFileSync(`build/${language}/${path}index.html`, 'utf8');
			return [...html.matchAll(/<[a-z][a-z0-9]*(\s[^<>]*)>/g)]
				.filter(([, attributes = '']) => {
					const names = attributes.replace(/"[^"]*"/g, '').match(/[^\s=/]+/g) ?? [];
					return new Set(names).size < names.length;
				})
				.map(([tag]) => `${language}/${path}: ${tag}`);
		})
	);
	expect(twice).toEqual([]);
});
