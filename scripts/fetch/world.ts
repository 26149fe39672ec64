/** What a fetch needs of the world outside; tests bring a clock that nobody waits for. */
export interface World {
	/** Milliseconds since 1970. */
	now(): number;
	pause(milliseconds: number): Promise<void>;
	/** Aborts when so much time has gone by. */
	deadline(milliseconds: number): AbortSignal;
	fetch(address: string, init: RequestInit): Promise<Response>;
}

export const WORLD: World = {
	now: () => Date.now(),
	pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
	fetch: (address, init) => fetch(address, init)
};
