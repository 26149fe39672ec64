import { connected } from './connected.ts';

/** Handing something over: what it needs is loaded when it is first asked for, which may fail on the way. */
export class Attempt {
	failed = $state(false);

	/** @param hand the same function each time */
	async make(hand: () => Promise<void>): Promise<void> {
		this.failed = false;
		try {
			await connected(hand);
		} catch {
			this.failed = true;
		}
	}
}
