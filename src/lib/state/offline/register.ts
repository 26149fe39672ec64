import { dev } from '$app/environment';
import { base } from '$app/paths';
import type { Seen } from './told.ts';

/** The part of the browser that keeps pages; undefined where the connection or the browser has none. */
const container = (): ServiceWorkerContainer | undefined =>
	dev ? undefined : (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;

/**
 * Has what is read kept on the device. The first page has come whole before anything is fetched for
 * it; where the worker cannot be had, nothing is different.
 * @param onpublished a new release has taken over while the page was open
 * @returns what ends it
 */
export function register(onpublished: () => void): () => void {
	const workers = container();
	if (!workers) return () => undefined;
	let registration: ServiceWorkerRegistration | undefined;
	const before = workers.controller;
	const onchange = () => {
		// The first worker of a device is no news.
		if (before !== null && workers.controller !== before) onpublished();
	};
	const onvisible = () => {
		if (document.visibilityState === 'visible') registration?.update().catch(() => undefined);
	};
	const start = async () => {
		try {
			registration = await workers.register(`${base}/service-worker.js`);
			if (before === null) (await workers.ready).active?.postMessage(seen());
		} catch {
			// Refused by the browser, or not to be had: pages are not kept, and all else works.
		}
	};
	const started = () => void start();
	if (document.readyState === 'complete') started();
	else window.addEventListener('load', started, { once: true });
	workers.addEventListener('controllerchange', onchange);
	document.addEventListener('visibilitychange', onvisible);
	return () => {
		window.removeEventListener('load', started);
		workers.removeEventListener('controllerchange', onchange);
		document.removeEventListener('visibilitychange', onvisible);
	};
}

const seen = (): Seen => ({
	seen: `${location.origin}${location.pathname}`,
	programs: performance
		.getEntriesByType('resource')
		.map(({ name }) => name)
		.filter((name) => name.includes('/_app/immutable/'))
});

/** A link led to a page without loading it whole: it is kept like one that was. */
export function sayWhatIsSeen(): void {
	container()?.controller?.postMessage(seen());
}
