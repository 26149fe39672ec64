import { nodeData, type NodeData } from '#lib/integrity/node-data.ts';
import { PAGE_DATA, PAGE_START, type PageStart } from '#lib/integrity/page-start.ts';
import { releaseOf } from '#lib/integrity/release.ts';
import { verifying } from '#lib/integrity/verify.ts';
import { isStarted, sayStopped } from '#lib/state/started.ts';

/*
 * Makes a printed page alive, in the place of the script that SvelteKit writes into each page with
 * all its data (see scripts/build/start.ts). Nothing here may import what reads the site's base:
 * SvelteKit's programs do so once, when they are first run, and it is set below.
 */

/** What SvelteKit's start program exports, as its own script in the page calls it. */
interface Kit {
	start(
		app: unknown,
		element: HTMLElement,
		printed: {
			readonly node_ids: readonly number[];
			readonly data: readonly NodeData[];
			readonly form: null;
			readonly error: null;
		}
	): Promise<void>;
}

const program = <Program>(path: string): Promise<Program> =>
	import(/* @vite-ignore */ new URL(path, location.href).href) as Promise<Program>;

/** The data with which the page was printed, and no others. */
async function dataOf({ nodes, data }: PageStart, base: string): Promise<NodeData[]> {
	if (data === null) return nodes.map(() => null);
	const path = new URL(PAGE_DATA, location.href).pathname.slice(base.length + 1);
	const read = verifying({
		base,
		release: releaseOf(document),
		fetch: fetch.bind(globalThis),
		stated: { [path]: data }
	});
	return nodeData(new TextDecoder().decode(await read(path)));
}

async function start(block: HTMLElement): Promise<void> {
	const page = JSON.parse(block.textContent) as PageStart;
	const base = new URL(page.base, location.href).pathname.slice(0, -1);
	Object.assign(globalThis, { [page.global]: { base } });
	const [kit, app, data] = await Promise.all([
		program<Kit>(page.kit),
		program<unknown>(page.app),
		dataOf(page, base)
	]);
	const element = block.parentElement ?? document.body;
	await kit.start(app, element, { node_ids: page.nodes, data, form: null, error: null });
}

const block = document.getElementById(PAGE_START);
if (block)
	start(block).catch((error: unknown) => {
		console.warn(error);
		if (!isStarted()) sayStopped();
	});
