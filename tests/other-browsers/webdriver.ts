import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

/** The key of an element in the answers of the W3C protocol. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const PORT = 4471;
const PATIENCE = 60_000;

/** WebKit's own driver (Debian and Ubuntu: webkit2gtk-driver), in a display of its own (xvfb). */
const COMMAND: readonly string[] = process.env['DISPLAY']
	? ['WebKitWebDriver']
	: ['xvfb-run', '-a', 'WebKitWebDriver'];

const isThere = (program: string): boolean =>
	spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** What is not on this machine of what WebKit needs. */
export const missing = (): string[] =>
	['WebKitWebDriver', ...COMMAND].filter(
		(program) => !program.startsWith('-') && !isThere(program)
	);

interface Answer {
	readonly value: unknown;
}

/** A browser that is asked by the W3C's WebDriver protocol: requests of JSON, nothing more. */
export class Browser {
	readonly #process: ChildProcess;
	#session = '';

	constructor() {
		const [program = '', ...words] = COMMAND;
		// A group of its own: the display goes with it.
		this.#process = spawn(program, [...words, `--port=${PORT}`], {
			stdio: 'ignore',
			detached: true
		});
	}

	async start(): Promise<void> {
		const begun = await this.until(
			() =>
				this.#ask('', { capabilities: { alwaysMatch: { browserName: 'MiniBrowser' } } }).catch(
					() => null
				),
			'a session'
		);
		this.#session = `/${(begun as { sessionId: string }).sessionId}`;
	}

	async end(): Promise<void> {
		await this.#ask('', undefined, 'DELETE').catch(() => null);
		if (this.#process.pid) process.kill(-this.#process.pid);
	}

	/** Opens a page and waits until all of it is alive. */
	async open(address: string): Promise<void> {
		await this.#ask('/url', { url: address });
		await this.until(
			() =>
				this.run<boolean>(
					`return document.documentElement.hasAttribute('data-started') &&
						document.querySelector('[data-asleep]') === null`
				),
			`life in ${address}`
		);
	}

	/** What a program gives back in the page. */
	run = async <T>(script: string, ...args: unknown[]): Promise<T> =>
		(await this.#ask('/execute/sync', { script, args })) as T;

	async click(xpath: string): Promise<void> {
		await this.#ask(`/element/${await this.#find(xpath)}/click`, {});
	}

	async type(xpath: string, text: string): Promise<void> {
		await this.#ask(`/element/${await this.#find(xpath)}/value`, { text });
	}

	text = (selector: string): Promise<string> =>
		this.run<string>(
			`return document.querySelector(arguments[0])?.textContent.trim() ?? ''`,
			selector
		);

	/** Asks again until there is something. @throws Error saying what did not come */
	async until<T>(ask: () => Promise<T>, what: string): Promise<NonNullable<T>> {
		for (const began = Date.now(); Date.now() - began < PATIENCE;) {
			const found = await ask();
			if (found) return found;
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
		throw new Error(`${what} did not come within ${PATIENCE / 1000} s`);
	}

	async #find(xpath: string): Promise<string> {
		const found = await this.until(
			() => this.#ask('/element', { using: 'xpath', value: xpath }).catch(() => null),
			xpath
		);
		return (found as Record<string, string>)[ELEMENT] ?? '';
	}

	/** @throws Error with the driver's words */
	async #ask(path: string, body?: object, method = 'POST'): Promise<unknown> {
		const response = await fetch(`http://127.0.0.1:${PORT}/session${this.#session}${path}`, {
			method,
			...(body && { body: JSON.stringify(body) })
		});
		const { value } = (await response.json()) as Answer;
		if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
		return value;
	}
}
