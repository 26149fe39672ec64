import { base } from '$app/paths';
import { PAGE_DATA } from './page-start.ts';
import { publishedBytes } from './published.ts';

/** The path of a page's data below the site's root; null for any other address. */
export function pageDataPath(address: string, origin: string, root: string): string | null {
	if (!URL.canParse(address, origin)) return null;
	const { origin: of, pathname } = new URL(address, origin);
	const own =
		of === origin && pathname.startsWith(`${root}/`) && pathname.endsWith(`/${PAGE_DATA}`);
	return own ? pathname.slice(root.length + 1) : null;
}

/**
 * Has the data of a page behind a link compared with the release's list, as everything else that is
 * fetched: SvelteKit asks for them by `window.fetch`, and says that it may be replaced.
 */
export function verifyPageData(): void {
	const fetched = window.fetch;
	window.fetch = async (input, init) => {
		const address = input instanceof Request ? input.url : String(input);
		const path = pageDataPath(address, location.origin, base);
		if (path === null) return fetched(input, init);
		const bytes = await publishedBytes(path, { signal: init?.signal ?? undefined });
		return new Response(bytes, { headers: { 'content-type': 'application/json' } });
	};
}
