import type { IntakeStep } from '#lib/intake/context.ts';
import type { Outcome } from './outcome.ts';
import type { CheckMessage, CheckRequest, Obstacle } from './request.ts';
import { startWorker } from './start-worker.ts';

export interface Failure {
	readonly obstacle: Obstacle;
	readonly detail: string;
}

/**
 * One check of files in a worker of our own, so that the page stays alive whatever the files are.
 * A new check ends the one before; what was found stays until the next is done.
 */
export class Check {
	state = $state.raw<'idle' | 'running' | 'cancelled' | 'done' | Failure>('idle');
	step = $state.raw<IntakeStep | null>(null);
	outcome = $state.raw<Outcome | null>(null);
	#worker: Worker | undefined;

	start(request: CheckRequest): Promise<void> {
		this.#end();
		this.state = 'running';
		this.step = null;
		const worker = startWorker();
		this.#worker = worker;
		return new Promise((resolve) => {
			worker.addEventListener('message', ({ data }: MessageEvent<CheckMessage>) => {
				if (this.#worker !== worker) return;
				if ('step' in data) {
					this.step = data.step;
					return;
				}
				if ('outcome' in data) {
					this.outcome = data.outcome;
					this.state = 'done';
				} else this.state = data;
				this.#end();
				resolve();
			});
			worker.addEventListener('error', (event) => {
				if (this.#worker !== worker) return;
				this.state = { obstacle: 'failed', detail: event.message };
				this.#end();
				resolve();
			});
			worker.postMessage(request);
		});
	}

	cancel(): void {
		this.#end();
		this.state = 'cancelled';
	}

	/** Ends what is under way, and forgets what was found. */
	clear(): void {
		this.#end();
		this.outcome = null;
		this.state = 'idle';
	}

	/** Ending the worker gives its memory back, and it can say no more. */
	#end(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.step = null;
	}
}
