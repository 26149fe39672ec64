import { untrack } from 'svelte';
import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { afterPaint } from '#lib/base/after-paint.ts';
import { whenIdle } from '#lib/base/when-idle.ts';

interface Choice {
	readonly url: URL;
	/** It takes the place of the last address, to which the way back does not lead. */
	readonly replaceState: boolean;
}

/** Within that many milliseconds of the control's own answer most figures have theirs. */
const ANSWERED = 100;

/** What was chosen last; SvelteKit has gone there, or elsewhere since, where nothing is ahead. */
let last = $state.raw<URL>();
/** What was chosen and SvelteKit has not gone to yet. */
let ahead = $state.raw<Choice>();

/** The same object before and after SvelteKit has gone there: nothing is drawn a second time. */
const url = $derived(ahead?.url ?? (last?.href === page.url.href ? last : page.url));

/**
 * The address as the reader has chosen it. To go there, SvelteKit looks at every link of the page and
 * at its place in the window, which takes longer than to draw a figure: what was chosen is answered
 * first, and it goes after that.
 */
export const address = {
	get url(): URL {
		// While pages are printed one after the other, nothing of one may be kept for the next.
		return browser ? url : page.url;
	}
};

/** Chooses another query of the same page. */
export function choose(query: string, replaceState = false): void {
	const { href, pathname } = address.url;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- it is never changed
	last = new URL(`${pathname}${query}`, href);
	const mine = (ahead = { url: last, replaceState });
	afterPaint(() => setTimeout(() => whenIdle(() => void go(mine)), ANSWERED));
}

async function go(choice: Choice): Promise<void> {
	if (ahead !== choice) return;
	const { url, replaceState } = choice;
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page, another query
	await goto(url, { keepFocus: true, noScroll: true, replaceState });
	if (ahead === choice) ahead = undefined;
}

/** To be told before SvelteKit goes: a page that is left keeps what was chosen in it last. */
export function leave(to: URL | undefined, type: string): void {
	if (!ahead || to?.href === ahead.url.href) return;
	// By the way back, this is no longer the page's own place in the history. SvelteKit's own
	// `replaceState` writes that the page is still that of the address before.
	if (type !== 'popstate') history.replaceState(history.state, '', ahead.url);
	ahead = undefined;
}

/**
 * Does something with the address once the page is alive, since the first render equals the
 * prerendered page, and whenever another is chosen.
 */
export function onAddress(show: (params: URLSearchParams) => void): void {
	$effect(() => {
		const { searchParams } = address.url;
		untrack(() => show(searchParams));
	});
}
