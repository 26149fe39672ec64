import type { CDPSession } from '@playwright/test';
import { workerEvents, type NetworkEvent } from './workers.ts';
import { pause } from './within.ts';

interface Arrival {
	/** Chromium's clock, in seconds. */
	readonly at: number;
	readonly bytes: number;
	readonly address: string;
}

/** Every response byte as it came over the network: compressed, headers included. */
export class Traffic {
	readonly arrivals: Arrival[] = [];
	readonly #open = new Map<string, { address: string; counted: number }>();
	#changed = Date.now();
	/** Wall clock minus Chromium's clock, in seconds. */
	#offset = 0;

	static async of(session: CDPSession): Promise<Traffic> {
		const traffic = new Traffic();
		for (const name of ['requestWillBeSent', 'dataReceived', 'loadingFinished'] as const)
			session.on(`Network.${name}`, (event) => traffic.#note(`Network.${name}`, event));
		session.on('Network.loadingFailed', (event) => traffic.#note('Network.loadingFailed', event));
		await session.send('Network.enable');
		await workerEvents(session, (method, event) => traffic.#note(method, event));
		return traffic;
	}

	#note(method: string, event: NetworkEvent): void {
		const { requestId, timestamp, encodedDataLength = 0, request, wallTime } = event;
		this.#changed = Date.now();
		if (method === 'Network.requestWillBeSent') {
			if (wallTime && !this.#offset) this.#offset = wallTime - timestamp;
			this.#open.set(requestId, { address: request?.url ?? '', counted: 0 });
		}
		const open = this.#open.get(requestId);
		if (!open) return;
		if (method === 'Network.dataReceived') this.#arrived(open, timestamp, encodedDataLength);
		// The whole response with its headers; what came before is already counted.
		if (method === 'Network.loadingFinished')
			this.#arrived(open, timestamp, encodedDataLength - open.counted);
		if (/Finished|Failed/.test(method)) this.#open.delete(requestId);
	}

	#arrived(open: { address: string; counted: number }, at: number, bytes: number): void {
		open.counted += bytes;
		if (bytes > 0) this.arrivals.push({ at, bytes, address: open.address });
	}

	/** Bytes that had come by a moment, given in milliseconds of the wall clock; all if none is. */
	bytes(until = Infinity): number {
		return this.arrivals
			.filter(({ at }) => (at + this.#offset) * 1000 <= until)
			.reduce((sum, { bytes }) => sum + bytes, 0);
	}

	/** Bytes by address, largest first. */
	byAddress(): [path: string, bytes: number][] {
		const sums = new Map<string, number>();
		for (const { address, bytes } of this.arrivals) {
			const path = URL.canParse(address) ? new URL(address).pathname : address;
			sums.set(path, (sums.get(path) ?? 0) + bytes);
		}
		return [...sums].sort(([, a], [, b]) => b - a);
	}

	/**
	 * Resolves when nothing is under way and nothing has happened for a second. After five silent
	 * seconds too: a worker's own script may end before its session tells of it.
	 */
	async idle(seconds: number): Promise<void> {
		const end = Date.now() + seconds * 1000;
		for (;;) {
			const silence = Date.now() - this.#changed;
			if (silence > (this.#open.size > 0 ? 5000 : 1000)) return;
			if (Date.now() > end) throw new Error(`no idle network in ${seconds} s`);
			await pause(50);
		}
	}
}
