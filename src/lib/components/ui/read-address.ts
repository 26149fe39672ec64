import { afterNavigate } from '$app/navigation';
import { page } from '$app/state';
import { afterPaint } from '#lib/base/after-paint.ts';

/**
 * Tells what the address chooses: at once when the page comes alive, since the first render equals
 * the prerendered page, and later after the frame in which the control has shown it.
 */
export function readAddress(show: (params: URLSearchParams) => void): void {
	let isAlive = false;
	afterNavigate(() => {
		const { searchParams } = page.url;
		if (isAlive) afterPaint(() => show(searchParams));
		else show(searchParams);
		isAlive = true;
	});
}
