import { until, type Driver } from './driver.ts';

/** What a reader does in a browser. */
export class Browser {
	readonly #driver: Driver;

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	/** Opens a page and waits until all of it is alive. */
	async open(address: string): Promise<void> {
		await this.#driver.go(address);
		await until(
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
		(await this.#driver.run(script, args)) as T;

	async click(xpath: string): Promise<void> {
		await this.#driver.click(await this.#find(xpath));
	}

	async type(xpath: string, text: string): Promise<void> {
		await this.#driver.type(await this.#find(xpath), text);
	}

	text = (selector: string): Promise<string> =>
		this.run<string>(
			`return document.querySelector(arguments[0])?.textContent.trim() ?? ''`,
			selector
		);

	#find = (xpath: string): Promise<string> =>
		until(() => this.#driver.find(xpath).catch(() => null), xpath);
}
