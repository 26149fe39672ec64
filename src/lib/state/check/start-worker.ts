/** The worker is a file of this site: nothing else may run beside the page. */
export const startWorker = (): Worker =>
	new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
