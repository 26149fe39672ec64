import { createHash } from 'node:crypto';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SITE } from '#lib/catalogue/site.ts';
import { eachPage, finishPages } from '../../scripts/build/pages.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** More than are read at once, with a name before `index.html` and one after it. */
const MANY = Array.from({ length: 40 }, (_, index) => [`ja/a/${index}`, `ja/z/${index}`]).flat();
const FOLDERS = ['ja', 'ja/a', 'ja/z', ...MANY];

it('a page comes after the one above it, once', async () => {
	write(Object.fromEntries(FOLDERS.map((one) => [`${one}/index.html`, one])));
	write({ '404.html': '404', 'index.html': 'all', 'ja/__data.json': '[]' });
	const seen: string[] = [];
	const count = await eachPage(folder, ({ path, html }) => {
		const above = dirname(dirname(path));
		if (above !== '.') expect(seen, path).toContain(`${above}/index.html`);
		seen.push(path);
		return `${html}!`;
	});
	expect(count).toBe(FOLDERS.length + 2);
	expect(new Set(seen).size).toBe(count);
	for (const one of FOLDERS) expect(read(`${one}/index.html`)).toBe(`${one}!`);
	expect(read('404.html')).toBe('404!');
	expect(read('ja/__data.json')).toBe('[]');
});

it('a page that stays as it was is not written', async () => {
	write({ 'ja/index.html': 'as it was' });
	const path = join(folder, 'ja/index.html');
	utimesSync(path, 1, 1);
	await eachPage(folder, ({ html }) => html);
	expect(statSync(path).mtimeMs).toBe(1000);
});

it('data are read for the pages whose scripts want them', async () => {
	const alive = '<html><script>1</script></html>';
	write({
		'ja/a/index.html': alive,
		'ja/a/__data.json': '[1]',
		'ja/b/index.html': alive,
		'ja/c/index.html': '<html></html>',
		'ja/c/__data.json': '[3]'
	});
	const data: (string | null)[] = [];
	await eachPage(folder, (page) => {
		data.push(page.data && page.data.toString('utf8'));
		return page.html;
	});
	expect(data).toEqual(['[1]', null, null]);
});

const hash = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const STYLE = 'p.svelte-here{a:b}b.svelte-gone{a:b}';
const SCRIPT = `{
	__sveltekit_1vzi1g = { base: new URL("../..", location).pathname.slice(0, -1) };
	const element = document.currentScript.parentElement;
	Promise.all([import("../../_app/start.js"), import("../../_app/app.js")]).then(([kit, app]) => {
		kit.start(app, element, { node_ids: [0, 2], data: [null,null], form: null, error: null });
	});
}`;

const page = (title: string, script = ''): string => `<html><head>
	<meta content="style-src 'self' ${hash(STYLE)}${script && ` ${hash(script)}`}">
	<title>${title}</title>
	<style>${STYLE}</style>
	</head>
	<body><p class="svelte-here">1</p>${script && `<script>${script}</script>`}
	</body>
</html>`;

it('a page is started by file or has its own styles, and is told either way', async () => {
	const [language = 'ja'] = SITE.languages;
	for (const one of SITE.languages) mkdirSync(join(folder, one));
	write({
		'_app/immutable/entry/page.a.js': 'import"../chunks/one.js"',
		'_app/immutable/chunks/one.js': '',
		'404.html': page('404'),
		[`${language}/alive/index.html`]: page('alive', SCRIPT),
		[`${language}/still/index.html`]: page('still')
	});
	expect(await finishPages(folder, SITE)).toEqual({ pages: 3, started: 1 });
	const alive = read(`${language}/alive/index.html`);
	const still = read(`${language}/still/index.html`);
	expect(alive).toContain('<script type="module" src="../../_app/immutable/entry/page.a.js">');
	expect(alive).toContain('<link href="../../_app/immutable/chunks/one.js" rel="modulepreload">');
	// Scripts may put into a page what was not printed.
	expect(alive).toContain(`<style>${STYLE}</style>`);
	expect(still).toContain('<style>p.svelte-here{a:b}</style>');
	for (const html of [alive, still]) expect(html).toContain('<meta property="og:title"');
	expect(read('404.html')).toContain('<style>p.svelte-here{a:b}</style>');
	expect(read('404.html')).not.toContain('og:title');
	expect(readdirSync(folder)).toContain('robots.txt');
});
