import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { runInThisContext } from 'node:vm';
import { nodeData } from '#lib/integrity/node-data.ts';
import { PAGE_DATA, PAGE_START, type PageStart } from '#lib/integrity/page-start.ts';
import { allowing } from './policy.ts';
import { START_PROGRAM } from './programs.ts';

const ENTRIES = '_app/immutable/entry';

const SCRIPT = /<script>([^]*?)<\/script>/g;

/**
 * The script that SvelteKit 2 writes into a page, whole: a page that it would start in any other way
 * (with a form, an error, data that come later) is none that this build prints.
 */
const KITS = new RegExp(
	[
		String.raw`^\s*\{\s*(?<global>__sveltekit_\w+) = \{`,
		String.raw`base: new URL\("(?<base>[./]+)", location\)\.pathname\.slice\(0, -1\)`,
		String.raw`\};`,
		String.raw`const element = document\.currentScript\.parentElement;`,
		String.raw`Promise\.all\(\[`,
		String.raw`import\("(?<kit>[^"]+)"\),`,
		String.raw`import\("(?<app>[^"]+)"\)`,
		String.raw`\]\)\.then\(\(\[kit, app\]\) => \{`,
		String.raw`kit\.start\(app, element, \{`,
		String.raw`node_ids: \[(?<nodes>[\d, ]+)\],`,
		String.raw`data: (?<data>\[[^]*\]),`,
		String.raw`form: null,`,
		String.raw`error: null`,
		String.raw`\}\);`,
		String.raw`\}\);`,
		String.raw`\}\s*$`
	].join(String.raw`\s*`)
);

/** The program that starts pages, and what it imports at once, below the site's base. */
export interface Program {
	readonly path: string;
	readonly imports: readonly string[];
}

/** @throws Error where there is not one, or it runs what reads the base of the site too early */
export function programOf(folder: string): Program {
	const found = readdirSync(join(folder, ENTRIES)).filter((name) => START_PROGRAM.test(name));
	const [name] = found;
	if (name === undefined || found.length > 1)
		throw new Error(`${ENTRIES}: ${found.length} programs that start a page, not one`);
	const path = `${ENTRIES}/${name}`;
	const imports = importsOf(folder, path);
	for (const one of imports)
		if (readFileSync(join(folder, one), 'utf8').includes('__sveltekit_'))
			throw new Error(`${path} imports ${one}, which reads the base of the site before it is set`);
	return { path, imports };
}

const IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*${}\s,]+?from\s*)?["'](\.[^"']+)["']/g;

/** Programs that a program imports before it runs, theirs too. */
function importsOf(folder: string, path: string, seen = new Set<string>()): string[] {
	for (const [, other = ''] of readFileSync(join(folder, path), 'utf8').matchAll(IMPORT)) {
		const target = posix.join(posix.dirname(path), other);
		if (seen.has(target)) continue;
		seen.add(target);
		importsOf(folder, target, seen);
	}
	return [...seen];
}

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** Whether anything may come alive in a page: none without this is ever other than printed. */
export const hasScripts = (html: string): boolean =>
	html.includes('<script>') || html.includes('rel="modulepreload"');

/**
 * A page that is started by one small program of ours, which reads the page's data from the file
 * beside it: SvelteKit writes the same data into the page as well, a quarter of its bytes, before
 * which no reader sees more of it. The block that takes its place is no script that runs, so that
 * the page's policy needs no hash for it.
 * @param data the file beside it; null where there is none
 * @returns null for a page without scripts
 * @throws Error where a page is not as this expects it, or the file has other data: it would never
 * come alive
 */
export function startedByFile(
	html: string,
	data: Buffer | null,
	program: Program,
	name: string
): string | null {
	const scripts = [...html.matchAll(SCRIPT)];
	const [script] = scripts;
	if (!hasScripts(html)) return null;
	const wrong = (what: string) => new Error(`${name}: ${what} (see scripts/build/start.ts)`);
	const { groups } = KITS.exec(script?.[1] ?? '') ?? {};
	if (!script || scripts.length > 1 || !groups)
		throw wrong('its script is not the one that SvelteKit writes');
	const { global = '', base = '', kit = '', app = '', nodes = '' } = groups;
	const inline = runInThisContext(`(${groups['data'] ?? ''})`) as unknown[];
	const hasData = inline.some((node) => node !== null);
	if (hasData && !(data && isDeepStrictEqual(inline, nodeData(data.toString('utf8')))))
		throw wrong(`${PAGE_DATA} does not hold the data of the page`);
	const start: PageStart = {
		global,
		base,
		kit,
		app,
		nodes: nodes.split(',').map(Number),
		data: hasData && data ? sha256(data) : null
	};
	const block = `<script type="application/json" id="${PAGE_START}">${JSON.stringify(start)}</script>`;
	const unscripted = allowing(html, script[1] ?? '', null, () =>
		wrong('its policy does not name the script')
	);
	return ahead(unscripted, base, program, hasData, wrong).replace(script[0], () => block);
}

/** Has the program, what it imports and the data fetched with all others, at the end of the page. */
function ahead(
	html: string,
	base: string,
	{ path, imports }: Program,
	hasData: boolean,
	wrong: (what: string) => Error
): string {
	const end = html.lastIndexOf('\n\t</body>');
	if (end < 0) throw wrong('it has no end');
	const more = imports.map((one) => `${base}/${one}`).filter((one) => !html.includes(`"${one}"`));
	const lines = [
		...(hasData ? [`<link rel="preload" href="${PAGE_DATA}" as="fetch" crossorigin>`] : []),
		...more.map((one) => `<link href="${one}" rel="modulepreload">`),
		`<script type="module" src="${base}/${path}"></script>`
	];
	return `${html.slice(0, end)}${lines.map((line) => `\n\t\t${line}`).join('')}${html.slice(end)}`;
}
