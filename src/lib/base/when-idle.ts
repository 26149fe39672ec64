/**
 * Does what nobody waits for, in an idle moment.
 *
 * @param latest in milliseconds, from now: a busy page is not idle for long
 */
export function whenIdle(then: () => void, latest = 300): void {
	// Not every browser tells when it is idle.
	if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout: latest });
	else setTimeout(then);
}
