import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { elementIn, missingOf, until, type Driver } from './driver.ts';

/** Debian calls its packages of the long-lived releases so; elsewhere it is `firefox`. */
const PROGRAM = missingOf(['firefox-esr']).length === 0 ? 'firefox-esr' : 'firefox';

/** A port that is free, which Firefox writes into its profile. */
const SETTINGS = `user_pref('marionette.port', 0);
user_pref('datareporting.policy.dataSubmissionEnabled', false);
user_pref('app.update.enabled', false);
user_pref('browser.shell.checkDefaultBrowser', false);
`;

interface Waiting {
	readonly name: string;
	readonly done: (result: unknown) => void;
	readonly failed: (reason: Error) => void;
}

/**
 * Firefox, spoken to by Marionette: the same commands as WebDriver's, each a JSON with its length
 * before it. It is what geckodriver speaks with Firefox, and is in every Firefox.
 */
export class Firefox implements Driver {
	readonly missing = missingOf([PROGRAM]);
	readonly #waiting = new Map<number, Waiting>();
	#profile = '';
	#process: ChildProcess | undefined;
	#socket: Socket | undefined;
	#came = Buffer.alloc(0);
	#last = 0;

	async start(): Promise<void> {
		this.#profile = mkdtempSync(join(tmpdir(), 'firefox-'));
		writeFileSync(join(this.#profile, 'user.js'), SETTINGS);
		this.#process = spawn(
			PROGRAM,
			['--headless', '--marionette', '--no-remote', '--profile', this.#profile, 'about:blank'],
			{ stdio: 'ignore', detached: true }
		);
		const port = await until(() => Promise.resolve(this.#port()), 'a port of Firefox');
		await new Promise<void>((connected, failed) => {
			this.#socket = connect(port, '127.0.0.1', connected)
				.once('error', failed)
				.on('data', (piece) => this.#read(piece));
		});
		await this.#ask('WebDriver:NewSession', {});
	}

	async end(): Promise<void> {
		await this.#ask('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => null);
		this.#socket?.destroy();
		const gone = new Promise((resolve) => this.#process?.once('exit', resolve));
		if (this.#process?.pid && this.#process.exitCode === null) {
			process.kill(-this.#process.pid);
			await gone;
		}
		rmSync(this.#profile, { recursive: true, force: true });
	}

	go = async (url: string): Promise<void> => void (await this.#ask('WebDriver:Navigate', { url }));

	run = async (script: string, args: readonly unknown[]): Promise<unknown> =>
		valueIn(await this.#ask('WebDriver:ExecuteScript', { script, args }));

	find = async (xpath: string): Promise<string> =>
		elementIn(valueIn(await this.#ask('WebDriver:FindElement', { using: 'xpath', value: xpath })));

	click = async (id: string): Promise<void> =>
		void (await this.#ask('WebDriver:ElementClick', { id }));

	type = async (id: string, text: string): Promise<void> =>
		void (await this.#ask('WebDriver:ElementSendKeys', { id, text }));

	#port(): number {
		try {
			return Number(readFileSync(join(this.#profile, 'MarionetteActivePort'), 'utf8'));
		} catch {
			return 0;
		}
	}

	/** @throws Error with Firefox's words */
	#ask(name: string, what: object): Promise<unknown> {
		const id = ++this.#last;
		const text = JSON.stringify([0, id, name, what]);
		return new Promise((done, failed) => {
			if (!this.#socket || this.#socket.destroyed) return failed(new Error('Firefox is gone'));
			this.#waiting.set(id, { name, done, failed });
			this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
		});
	}

	/** Messages come in pieces: each is whole when as many bytes are there as it says. */
	#read(piece: Buffer): void {
		this.#came = Buffer.concat([this.#came, piece]);
		for (;;) {
			const colon = this.#came.indexOf(':');
			const end = colon + 1 + Number(this.#came.subarray(0, colon).toString());
			if (colon < 0 || this.#came.length < end) return;
			const message = JSON.parse(this.#came.subarray(colon + 1, end).toString()) as unknown;
			this.#came = this.#came.subarray(end);
			if (Array.isArray(message)) this.#answered(message);
		}
	}

	#answered([, id, error, result]: unknown[]): void {
		const waiting = this.#waiting.get(Number(id));
		this.#waiting.delete(Number(id));
		if (error) waiting?.failed(new Error(`${waiting.name}: ${JSON.stringify(error)}`));
		else waiting?.done(result);
	}
}

const valueIn = (result: unknown): unknown => (result as { readonly value: unknown }).value;
