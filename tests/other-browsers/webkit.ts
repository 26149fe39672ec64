import { spawn, type ChildProcess } from 'node:child_process';
import { elementIn, missingOf, until, type Driver } from './driver.ts';

const PORT = 4471;

/** WebKit's own driver (Debian and Ubuntu: webkit2gtk-driver), in a display of its own (xvfb). */
const COMMAND: readonly string[] = process.env['DISPLAY']
	? ['WebKitWebDriver']
	: ['xvfb-run', '-a', 'WebKitWebDriver'];

/** WebKitGTK, the engine of Safari, spoken to by WebDriver: requests of JSON, nothing more. */
export class WebKit implements Driver {
	readonly missing = missingOf(COMMAND.filter((word) => !word.startsWith('-')));
	#process: ChildProcess | undefined;
	#session = '';

	async start(): Promise<void> {
		const [program = '', ...words] = COMMAND;
		// A group of its own: the display goes with it.
		this.#process = spawn(program, [...words, `--port=${PORT}`], {
			stdio: 'ignore',
			detached: true
		});
		const wanted = { capabilities: { alwaysMatch: { browserName: 'MiniBrowser' } } };
		const begun = await until(() => this.#ask('', wanted).catch(() => null), 'a session');
		this.#session = `/${(begun as { sessionId: string }).sessionId}`;
	}

	async end(): Promise<void> {
		await this.#ask('', undefined, 'DELETE').catch(() => null);
		if (this.#process?.pid) process.kill(-this.#process.pid);
	}

	go = async (url: string): Promise<void> => void (await this.#ask('/url', { url }));

	run = (script: string, args: readonly unknown[]): Promise<unknown> =>
		this.#ask('/execute/sync', { script, args });

	find = async (xpath: string): Promise<string> =>
		elementIn(await this.#ask('/element', { using: 'xpath', value: xpath }));

	click = async (element: string): Promise<void> =>
		void (await this.#ask(`/element/${element}/click`, {}));

	type = async (element: string, text: string): Promise<void> =>
		void (await this.#ask(`/element/${element}/value`, { text }));

	/** @throws Error with the driver's words */
	async #ask(path: string, body?: object, method = 'POST'): Promise<unknown> {
		const response = await fetch(`http://127.0.0.1:${PORT}/session${this.#session}${path}`, {
			method,
			...(body && { body: JSON.stringify(body) })
		});
		const { value } = (await response.json()) as { readonly value: unknown };
		if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
		return value;
	}
}
