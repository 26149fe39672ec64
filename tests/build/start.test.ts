import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify, uneval } from 'devalue';
import { describe, expect, it } from 'vitest';
import { nodeData } from '#lib/integrity/node-data.ts';
import type { PageStart } from '#lib/integrity/page-start.ts';
import { hasScripts, programOf, startedByFile } from '../../scripts/build/start.ts';

const PROGRAM = {
	path: '_app/immutable/entry/page.Ab-1.js',
	imports: ['_app/immutable/chunks/x.js']
};

/** One object twice, a hole, letters that end a script: what the two ways of writing might lose. */
const shared = { code: '43', text: '</script>\u2028' };
const DATA = {
	areas: [shared, shared],
	values: [1.5, null, undefined, NaN],
	from: new Map([['a', 1]])
};
const USES = { params: ['language'] };

const inline = `[null,null,{type:"data",data:${uneval(DATA)},uses:${uneval(USES)}}]`;
const file = Buffer.from(
	`{"type":"data","nodes":[null,null,{"type":"data","data":${stringify(DATA)},"uses":${JSON.stringify(USES)}}]}\n`
);

/** As SvelteKit 2.70 writes it. */
const script = (data = inline): string => `
				{
					__sveltekit_1vzi1g = {
						base: new URL("../..", location).pathname.slice(0, -1)
					};

					const element = document.currentScript.parentElement;

					Promise.all([
						import("../../_app/immutable/entry/start.s.js"),
						import("../../_app/immutable/entry/app.a.js")
					]).then(([kit, app]) => {
						kit.start(app, element, {
							node_ids: [0, 2, 34],
							data: ${data},
							form: null,
							error: null
						});
					});
				}
			`;

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

const page = (text = script(), policy = `script-src 'self' 'sha256-${hash(text)}'; x`): string =>
	`<html><head><meta content="${policy}"></head>
	<body>
		<div id="page"><p>1.20</p>
			<script>${text}</script>
		</div>
		<link href="../../_app/immutable/entry/start.s.js" rel="modulepreload">
	</body>
</html>`;

const blockOf = (html: string): PageStart =>
	JSON.parse(
		/<script type="application\/json" id="start">(.*)<\/script>/.exec(html)?.[1] ?? 'null'
	) as PageStart;

const started = (html: string, data: Buffer | null = file): string | null =>
	startedByFile(html, data, PROGRAM, 'ja/wages/index.html');

describe('a page that SvelteKit printed', () => {
	it('tells our program what SvelteKit would have been told, but for its data', () => {
		const html = started(page()) ?? '';
		expect(blockOf(html)).toEqual({
			global: '__sveltekit_1vzi1g',
			base: '../..',
			kit: '../../_app/immutable/entry/start.s.js',
			app: '../../_app/immutable/entry/app.a.js',
			nodes: [0, 2, 34],
			data: createHash('sha256').update(file).digest('hex')
		});
		expect(html).toContain(`<meta content="script-src 'self'; x">`);
		expect(html).not.toMatch(/<script>|areas/);
		expect(html.replace(/\s*<(script|link).*/g, '')).toBe(
			page()
				.replace(/<script>[^]*<\/script>/, '')
				.replace(/ 'sha256[^']*'/, '')
				.replace(/\s*<link.*/g, '')
				.replace(/\s*\n\t\t<\/div>/, '\n\t\t</div>')
		);
	});

	it('has what it will need fetched with its programs', () => {
		const html = started(page()) ?? '';
		expect(html).toContain('<link rel="preload" href="__data.json" as="fetch" crossorigin>');
		expect(html).toContain('<link href="../../_app/immutable/chunks/x.js" rel="modulepreload">');
		expect(html).toContain(
			'<script type="module" src="../../_app/immutable/entry/page.Ab-1.js"></script>'
		);
	});

	it('asks for nothing where no part of it has data', () => {
		const html = started(page(script('[null,null,null]')), null) ?? '';
		expect(blockOf(html).data).toBeNull();
		expect(html).not.toContain('__data.json');
	});

	it('is left alone where it has no scripts', () => {
		expect(started('<html><body><p>1.20</p></body></html>', null)).toBeNull();
	});

	it('has scripts where it has any, or is to have them fetched', () => {
		expect(hasScripts(page())).toBe(true);
		expect(hasScripts(page().replace(/<script>[^]*<\/script>/, ''))).toBe(true);
		expect(hasScripts(page().replace(/<script>[^]*<\/script>|<link.*/g, ''))).toBe(false);
	});
});

describe('a build that does not know its pages ends', () => {
	it.each([
		['another way to start', page(script().replace('error: null', 'error: null,\n status: 500'))],
		['data that come later', page(script().replace('__sveltekit_1vzi1g = {', '$&\ndefer: 1,'))],
		['no script', page().replace(/<script>[^]*<\/script>/, '')],
		['two scripts', page().replace('</div>', '<script>1</script></div>')],
		['a policy without the script', page(script(), `script-src 'self'`)],
		['no end', page().replace('</body>', '')],
		['other data in the page', page(script(inline.replace('1.5', '1.6')))]
	])('%s', (_, html) => {
		expect(() => started(html)).toThrow(/^ja\/wages\/index\.html: /);
	});

	it('a page whose data are not beside it', () => {
		expect(() => started(page(), null)).toThrow('__data.json does not hold');
	});

	it('no program, or two', () => {
		const site = folder({});
		expect(() => programOf(site)).toThrow('0 programs');
		write(site, '_app/immutable/entry/page.a.js', '');
		write(site, '_app/immutable/entry/page.b.js', '');
		expect(() => programOf(site)).toThrow('2 programs');
	});

	it('a program that runs what reads the base of the site before it is set', () => {
		const site = folder({
			'_app/immutable/entry/page.a.js': `import"../chunks/paths.js"`,
			'_app/immutable/chunks/paths.js': 'export const b=globalThis.__sveltekit_1vzi1g?.base'
		});
		expect(() => programOf(site)).toThrow('before it is set');
	});
});

it('what a program imports at once is all that it imports, and theirs', () => {
	const site = folder({
		'_app/immutable/entry/page.a.js': `import{t as e}from"../chunks/one.js";e("./no.js")`,
		'_app/immutable/chunks/one.js': `import"./two.js";export{a as t};`,
		'_app/immutable/chunks/two.js': ''
	});
	expect(programOf(site)).toEqual({
		path: '_app/immutable/entry/page.a.js',
		imports: ['_app/immutable/chunks/one.js', '_app/immutable/chunks/two.js']
	});
});

describe('the data of a page', () => {
	it('are read as they were', () => {
		expect(nodeData(file.toString('utf8'))).toEqual([
			null,
			null,
			{ type: 'data', data: DATA, uses: USES }
		]);
	});

	it.each([
		'',
		'{}',
		'[]',
		'null',
		'<!doctype html>',
		'{"type":"redirect","location":"/"}',
		'{"type":"data","nodes":[{"type":"error","error":{}}]}',
		`${file.toString('utf8')}{"type":"chunk","id":1}`
	])('are not what else may come: %s', (text) => {
		expect(() => nodeData(text)).toThrow();
	});
});

function folder(files: Readonly<Record<string, string>>): string {
	const site = mkdtempSync(join(tmpdir(), 'start-'));
	mkdirSync(join(site, '_app/immutable/entry'), { recursive: true });
	for (const [path, text] of Object.entries(files)) write(site, path, text);
	return site;
}

function write(site: string, path: string, text: string): void {
	mkdirSync(dirname(join(site, path)), { recursive: true });
	writeFileSync(join(site, path), text);
}
