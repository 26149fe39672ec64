import { spawnSync } from 'node:child_process';

/** A browser as the W3C's WebDriver knows it, however it is spoken to. */
export interface Driver {
	/** Programs that it needs and that are not on this machine. */
	readonly missing: readonly string[];
	/** Starts the browser and begins a session. */
	start(): Promise<void>;
	/** Ends both. */
	end(): Promise<void>;
	go(address: string): Promise<void>;
	/** What a program gives back in the page. */
	run(script: string, args: readonly unknown[]): Promise<unknown>;
	/** @returns the name of an element @throws where there is none */
	find(xpath: string): Promise<string>;
	click(element: string): Promise<void>;
	type(element: string, text: string): Promise<void>;
}

/** The key of an element in the answers of the W3C protocol. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export const elementIn = (answer: unknown): string =>
	(answer as Readonly<Record<string, string>>)[ELEMENT] ?? '';

export const missingOf = (programs: readonly string[]): string[] =>
	programs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);

const PATIENCE = 60_000;

/** Asks again until there is something. @throws Error saying what did not come */
export async function until<T>(ask: () => Promise<T>, what: string): Promise<NonNullable<T>> {
	for (const began = Date.now(); Date.now() - began < PATIENCE;) {
		const found = await ask();
		if (found) return found;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error(`${what} did not come within ${PATIENCE / 1000} s`);
}
