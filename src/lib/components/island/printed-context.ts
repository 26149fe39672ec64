import { getContext } from 'svelte';
import { isStarted } from '#lib/state/started.ts';

const KEY = Symbol('island');

/** Whether what is made now takes over what was printed, or is made for the first time. */
interface Origin {
	printed: boolean;
}

/** The context of an island, with the origin of what is in it. */
export function originContext(
	context: Map<unknown, unknown>,
	printed: boolean
): [Map<unknown, unknown>, Origin] {
	const origin = { printed };
	return [new Map([...context, [KEY, origin]]), origin];
}

/** Read while a component is made; outside islands a page is printed until it has started. */
export const isPrinted = (): boolean =>
	import.meta.env.SSR || (getContext<Origin | undefined>(KEY)?.printed ?? !isStarted());
