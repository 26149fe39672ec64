/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { build } from '$service-worker';
import { SITE } from '#lib/catalogue/site.ts';
import { PAGE_DATA } from '#lib/integrity/page-start.ts';
import { UNNAMED } from '#lib/integrity/release.ts';
import { ENGINE, isOlder, NAMED, pagesOf } from '#lib/state/offline/caches.ts';
import type { Told } from '#lib/state/offline/told.ts';
import { languageIn, useOf, type Use } from '#lib/state/offline/use.ts';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

/** `npm run build` puts the name of the release here: a new one makes a new worker. */
const PAGES = pagesOf(UNNAMED);
const root = worker.registration.scope;

const offlinePage = (language: string): string => `${root}${language}/offline/`;

/** The scripts and styles that a page names. */
const programsOf = (html: string, page: string): string[] =>
	[...html.matchAll(/(?:href|src)="([^"]*_app\/immutable\/[^"]*)"/g)].map(
		([, path = '']) => new URL(path, page).href
	);

/** Keeps the data without which a page does not come alive, unless they are kept or it has none. */
async function keepData(html: string, page: string): Promise<void> {
	if (!html.includes(`href="${PAGE_DATA}"`)) return;
	const data = new URL(PAGE_DATA, page).href;
	if (await kept(PAGES, new Request(data))) return;
	await fetch(data).then(
		(response) => keep(PAGES, data, response),
		() => undefined
	);
}

/** Every program of this release. */
const everyProgram = (): string[] => build.map((path) => new URL(path, worker.location.href).href);

/** The pages that say that there is no network, with what makes them alive. */
async function prepare(): Promise<void> {
	const pages = await caches.open(PAGES);
	await Promise.all(
		SITE.languages.map(async (language) => {
			const address = offlinePage(language);
			const response = await fetch(address, { cache: 'no-cache' });
			if (!response.ok) return;
			const html = await response.clone().text();
			await pages.put(address, response);
			await Promise.all([keepPrograms(programsOf(html, address)), keepData(html, address)]);
		})
	);
}

/** Puts away the pages of other releases, and programs that no page of this one names. */
async function tidy(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(
		names.filter((name) => isOlder(name, UNNAMED)).map((name) => caches.delete(name))
	);
	const kept = new Set([...everyProgram(), ...(await chunksOf(everyProgram()))]);
	const named = await caches.open(NAMED);
	const old = (await named.keys()).filter(
		({ url }) => url.includes('/_app/immutable/') && !kept.has(url)
	);
	await Promise.all(old.map((request) => named.delete(request)));
}

/** Keeps a whole answer; a store that is full or forbidden keeps nothing, and nobody waits for it. */
async function keep(cache: string, request: Request | string, response: Response): Promise<void> {
	if (response.status !== 200 || response.redirected) return;
	const copy = response.clone();
	try {
		await (await caches.open(cache)).put(request, copy);
	} catch {
		await copy.body?.cancel();
	}
}

async function kept(cache: string, request: Request): Promise<Response | undefined> {
	// A page is one file, whatever its query.
	return (await caches.open(cache)).match(request, { ignoreSearch: true });
}

async function namedFirst(event: FetchEvent): Promise<Response> {
	const found = await kept(NAMED, event.request);
	if (found) return found;
	const response = await fetch(event.request);
	event.waitUntil(keep(NAMED, event.request, response));
	return response;
}

async function networkFirst(event: FetchEvent): Promise<Response> {
	try {
		const response = await fetch(event.request);
		event.waitUntil(keep(PAGES, withoutQuery(event.request), response));
		return response;
	} catch (error) {
		// The tables that a reader asked to keep lie beside the engine.
		const found = (await kept(PAGES, event.request)) ?? (await kept(ENGINE, event.request));
		if (found) return found;
		throw error;
	}
}

async function page(event: FetchEvent): Promise<Response> {
	try {
		return await networkFirst(event);
	} catch (error) {
		// A page says where its files are by where it stands itself: it cannot stand for another.
		const asked = new URL(event.request.url).pathname;
		const told = offlinePage(languageIn(event.request.url, root, SITE.languages));
		if (event.request.url.startsWith(told) || !(await caches.match(told))) throw error;
		return Response.redirect(`${told}?from=${encodeURIComponent(asked)}`);
	}
}

async function engine(event: FetchEvent): Promise<Response> {
	const found = await kept(ENGINE, event.request);
	if (found) return found;
	const response = await fetch(event.request);
	if (await caches.has(ENGINE)) event.waitUntil(keep(ENGINE, event.request, response));
	return response;
}

const withoutQuery = ({ url }: Request): string => url.replace(/[?#].*$/, '');

const ANSWERS: Readonly<Record<Use, (event: FetchEvent) => Promise<Response>>> = {
	named: namedFirst,
	page,
	data: networkFirst,
	engine
};

worker.addEventListener('install', (event) => {
	event.waitUntil(prepare().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(tidy().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
	const use = useOf(event.request, root);
	if (use) event.respondWith(ANSWERS[use](event));
});

/** What kept workers import: it stands in no list of the build. */
async function chunksOf(programs: readonly string[]): Promise<string[]> {
	const workers = programs.filter((program) => program.includes('/_app/immutable/workers/'));
	const texts = await Promise.all(
		workers.map(async (address) => ({
			address,
			text: (await (await caches.match(address))?.text()) ?? ''
		}))
	);
	return texts.flatMap(({ address, text }) =>
		[...text.matchAll(/["'`](\.\/chunks\/[^"'`]+\.js)["'`]/g)].map(
			([, path = '']) => new URL(path, address).href
		)
	);
}

/**
 * Keeps the programs named that are not kept yet; the browser has most of them at hand.
 * @returns whether all are kept
 */
async function keepPrograms(programs: readonly string[]): Promise<boolean> {
	const named = await caches.open(NAMED);
	const keepOne = async (program: string): Promise<boolean> => {
		try {
			if (!(await named.match(program))) await named.add(program);
			return true;
		} catch {
			return false;
		}
	};
	const own = programs.filter((program) => program.startsWith(root));
	const kept = await Promise.all(own.map(keepOne));
	const chunks = await Promise.all((await chunksOf(own)).map(keepOne));
	return [...kept, ...chunks].every(Boolean);
}

async function keepSeen(address: string): Promise<void> {
	if (!address.startsWith(root) || (await kept(PAGES, new Request(address)))) return;
	const response = await fetch(address).catch(() => null);
	if (!response) return;
	const html = await response.clone().text();
	await keep(PAGES, address, response);
	await keepData(html, address);
}

/** A link led to a page without loading it whole, it was open before the worker was, or wants all. */
worker.addEventListener('message', (event: ExtendableMessageEvent) => {
	const told = event.data as Told;
	const [port] = event.ports;
	if ('everything' in told)
		event.waitUntil(keepPrograms(everyProgram()).then((all) => port?.postMessage(all)));
	else event.waitUntil(Promise.all([keepSeen(told.seen), keepPrograms(told.programs)]));
});
