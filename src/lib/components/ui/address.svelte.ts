import { untrack } from 'svelte';
import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';

/**
 * Where the reader is, with what was chosen since the page was opened. SvelteKit's own `page.url`
 * stays that of the page: a choice is the same page, so nothing is loaded, scrolled or looked
 * through for links, and its place in the history is there before the figures answer.
 */
export const address = {
	get url(): URL {
		const { query } = page.state;
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- it is never changed
		return query === undefined ? page.url : new URL(`${page.url.pathname}${query}`, page.url);
	}
};

/**
 * Chooses another view of the same page.
 *
 * @param query from its `?`, or empty
 * @param replaces takes the place of the view before instead of one after it
 */
export function choose(query: string, replaces = false): void {
	const go = replaces ? replaceState : pushState;
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page, another query
	go(`${page.url.pathname}${query}`, { query });
}

/**
 * Does something with the address once the page is alive, since the first render equals the
 * prerendered page, and whenever another is chosen or gone to.
 */
export function onAddress(show: (params: URLSearchParams) => void): void {
	$effect(() => {
		const { searchParams } = address.url;
		untrack(() => show(searchParams));
	});
}
