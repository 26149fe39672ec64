import { navigating } from '$app/state';
import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { verifyPageData } from '#lib/integrity/page-data.ts';
import { allowOwnScripts } from '#lib/state/own-scripts.ts';
import { isStarted, sayStopped } from '#lib/state/started.ts';

export const init: ClientInit = () => {
	allowOwnScripts();
	return verifyPageData();
};

/** Nothing more happens to the page: what stands there was printed and stays. */
const never = new Promise<never>(() => undefined);

/**
 * A script or the data of a page did not come. SvelteKit would put an error in the place of the
 * page; here scripts enhance what is printed or stay away. At first load the printed page stays,
 * with a line that says so; behind a link the browser loads the page whole, as without scripts.
 */
export const handleError: HandleClientError = ({ error, event, status }) => {
	if (!isStarted()) {
		console.warn(error);
		sayStopped();
		return never;
	}
	// Fetched ahead of a click, perhaps in vain: the click will ask again.
	if (status !== 404 && navigating.to?.url.href === event.url.href) {
		location.assign(event.url);
		return never;
	}
};
