import { base } from '$app/paths';

/** Written by every build beside its scripts, and a few bytes long. */
const PROBE = '/_app/version.json';

const loaded = new WeakSet<() => Promise<unknown>>();

/**
 * Loads scripts when they are first wanted. Several browsers keep a script that did not come as
 * failed until the page is left, so that another try fails without asking; hence a small file is
 * asked for first, and scripts only where it comes. What was loaded once needs no connection.
 * @param load the same function each time
 * @throws whatever the request or the loading throws
 */
export async function connected<T>(load: () => Promise<T>): Promise<T> {
	if (!loaded.has(load)) {
		const { ok, status } = await fetch(`${base}${PROBE}`, { cache: 'no-store' });
		if (!ok) throw new Error(`HTTP ${status}`);
	}
	const result = await load();
	loaded.add(load);
	return result;
}
