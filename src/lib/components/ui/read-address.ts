import { afterPaint } from '#lib/base/after-paint.ts';
import { onAddress } from './address.svelte.ts';

/** As `onAddress`, but later choices after the frame in which the control has shown them. */
export function readAddress(show: (params: URLSearchParams) => void): void {
	let isAlive = false;
	onAddress((params) => {
		if (isAlive) afterPaint(() => show(params));
		else show(params);
		isAlive = true;
	});
}
