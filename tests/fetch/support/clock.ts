import type { World } from '../../../scripts/fetch/world.ts';

/** A clock that jumps on where somebody would wait, and a deadline that comes when it is told to. */
export interface Clock extends World {
	/** Every pause that was asked for, in milliseconds. */
	readonly pauses: number[];
	/** When each request began. */
	readonly starts: number[];
	/** All deadlines that run are over. */
	expire(): void;
	/** The time is set, as 2026-09-30T09:00:00+09:00. */
	set(time: string): void;
}

export function clock(time: string): Clock {
	let now = Date.parse(time);
	let running: AbortController[] = [];
	const pauses: number[] = [];
	const starts: number[] = [];
	return {
		pauses,
		starts,
		now: () => now,
		pause(milliseconds) {
			pauses.push(milliseconds);
			now += milliseconds;
			return Promise.resolve();
		},
		deadline() {
			const controller = new AbortController();
			running.push(controller);
			return controller.signal;
		},
		fetch(address, init) {
			starts.push(now);
			return fetch(address, init);
		},
		expire() {
			for (const one of running) one.abort();
			running = [];
		},
		set(text) {
			now = Date.parse(text);
			pauses.length = 0;
			starts.length = 0;
		}
	};
}
