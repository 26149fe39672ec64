import { navigating } from '$app/state';
import { address } from '../ui/address.svelte.ts';

/** Where the reader was when the last link was followed, or another area or language chosen. */
let isAtTop = false;

/** To be told before what was there goes: to ask afterwards would lose the place. */
export function leave(): void {
	isAtTop = scrollY === 0;
}

/**
 * Whether what a link leads to may be made one by one: below the first screen, unless a reader
 * keeps the place in the page or is brought to one that the rest pushes down.
 */
export const canWait = (place: Element): boolean =>
	isAtTop &&
	navigating.type !== 'popstate' &&
	address.url.hash === '' &&
	place.getBoundingClientRect().top > innerHeight;
