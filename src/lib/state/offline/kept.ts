import { base } from '$app/paths';
import { unescapeMarkup } from '#lib/base/escape.ts';
import { publishedBytes } from '#lib/integrity/published.ts';
import { loadManifest } from '#lib/engine/manifest.ts';
import { filesOf, type EngineFile } from '#lib/query/manifest.ts';
import { ENGINE, NAMED } from './caches.ts';
import type { Told } from './told.ts';

/** A page that is kept on the device. */
export interface KeptPage {
	readonly url: string;
	readonly title: string;
}

/** Whether this browser, on this connection, keeps anything. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

const isPage = ({ url }: Request): boolean => new URL(url).pathname.endsWith('/');

/** Of a page that this program has printed, without the name of the site. */
function titleOf(html: string): string {
	const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
	return unescapeMarkup(title).replace(/ \| [^|]*$/, '');
}

/** The pages of a language that are kept, by their address; itself it does not name. */
export async function keptPages(language: string): Promise<KeptPage[]> {
	const found = new Map<string, KeptPage>();
	for (const name of (await caches.keys()).filter((one) => one !== NAMED && one !== ENGINE)) {
		const cache = await caches.open(name);
		for (const request of (await cache.keys()).filter(isPage)) {
			const { pathname } = new URL(request.url);
			if (!pathname.startsWith(`${base}/${language}/`) || pathname.endsWith('/offline/')) continue;
			const page = await cache.match(request);
			found.set(pathname, { url: pathname, title: titleOf((await page?.text()) ?? '') });
		}
	}
	return [...found.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

const engineFiles = async (): Promise<EngineFile[]> =>
	filesOf(await loadManifest(new AbortController().signal));

const address = ({ path }: EngineFile): string => new URL(`${base}/${path}`, location.href).href;

/** True when the program and every table of this release are kept. */
export async function hasEngine(): Promise<boolean> {
	if (!(await caches.has(ENGINE))) return false;
	const cache = await caches.open(ENGINE);
	const has = await Promise.all(
		(await engineFiles()).map(async (file) => (await cache.match(address(file))) !== undefined)
	);
	return has.every(Boolean);
}

/** Those that start the engine have been loaded by nobody yet. */
async function keepAllPrograms(): Promise<void> {
	const { active } = await navigator.serviceWorker.ready;
	const channel = new MessageChannel();
	const answered = new Promise<void>((resolve, reject) => {
		channel.port1.onmessage = ({ data }) =>
			data === true ? resolve() : reject(new Error('not all programs came'));
	});
	active?.postMessage({ everything: true } satisfies Told, [channel.port2]);
	await answered;
}

/** Keeps the engine and its tables, whole or not at all. */
export async function keepEngine(): Promise<void> {
	const files = await engineFiles();
	const wanted = new Set(files.map(address));
	const cache = await caches.open(ENGINE);
	try {
		await cache.addAll([...wanted]);
		// With each comes the list by which it is verified, which the worker keeps as it passes.
		await Promise.all(files.map(({ path }) => publishedBytes(path)));
		await keepAllPrograms();
		for (const old of (await cache.keys()).filter(({ url }) => !wanted.has(url)))
			await cache.delete(old);
	} catch (error) {
		await caches.delete(ENGINE);
		throw error;
	}
}

/** Deletes all that is kept. What is opened from now on is kept again. */
export async function clearKept(): Promise<void> {
	await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
