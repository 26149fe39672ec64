import type { World } from './world.ts';

const LEAST = 1000;

/** At most one request a second to a host, redirects and further tries among them. */
export class Pace {
	readonly #last = new Map<string, number>();

	constructor(private readonly world: World) {}

	async wait(host: string): Promise<void> {
		const last = this.#last.get(host);
		const left = last === undefined ? 0 : last + LEAST - this.world.now();
		if (left > 0) await this.world.pause(left);
		this.#last.set(host, this.world.now());
	}
}
