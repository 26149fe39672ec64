/**
 * Rejects when a promise takes longer than `seconds`, or when the signal says stop:
 * a failed worker may never answer.
 */
export function limited<T>(promise: Promise<T>, seconds: number, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const stop = () => reject(new DOMException('cancelled', 'AbortError'));
		const late = () => reject(new DOMException(`no answer in ${seconds} s`, 'TimeoutError'));
		// A timer cannot be set that far; nobody waits so long without saying stop.
		const timer = seconds === Infinity ? undefined : setTimeout(late, seconds * 1000);
		if (signal.aborted) stop();
		signal.addEventListener('abort', stop, { once: true });
		promise.then(resolve, reject).finally(() => {
			clearTimeout(timer);
			signal.removeEventListener('abort', stop);
		});
	});
}
