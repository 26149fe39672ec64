import { expect } from '@playwright/test';
import { test as base } from './living-page.ts';

/** What a page asked for, and what its console and its policy complained about. */
export interface Traffic {
	/** The paths asked for since the last call of `forget`. */
	readonly paths: readonly string[];
	readonly complaints: readonly string[];
	/** Paths that only a question to the engine needs. */
	engine(): string[];
	forget(): void;
	/** A test that breaks the network on purpose expects the console to say so. */
	pardon(): void;
}

const OWN = /^(http:\/\/localhost:\d+\/|data:)/;
const ENGINE = /engine|worker|wasm|duckdb/;

/** Every test has the page's traffic; all of it stays on the origin, and nobody complains. */
export const test = base.extend<{ traffic: Traffic }>({
	traffic: [
		async ({ context }, use) => {
			const addresses: string[] = [];
			const complaints: string[] = [];
			let seen = 0;
			let pardoned = false;
			context.on('request', (request) => void addresses.push(request.url()));
			context.on('weberror', (error) => void complaints.push(error.error().message));
			context.on('console', (message) => {
				// Playwright's own word where it keeps the service worker out.
				if (message.text().startsWith('Service Worker registration blocked')) return;
				if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
			});
			await context.addInitScript(() => {
				document.addEventListener('securitypolicyviolation', (event) => {
					console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
				});
			});
			const paths = () =>
				addresses
					.slice(seen)
					.map((address) => new URL(address).pathname)
					// With every file its digest is asked for: it says nothing of what the page wanted.
					.filter((path) => path !== '/favicon.svg' && !path.startsWith('/data/integrity/'));
			await use({
				get paths() {
					return paths();
				},
				complaints,
				engine: () => paths().filter((path) => ENGINE.test(path)),
				forget: () => void (seen = addresses.length),
				pardon: () => void (pardoned = true)
			});
			const foreign = addresses.filter((address) => !OWN.test(address));
			expect(foreign).toEqual([]);
			expect(pardoned ? complaints.filter((one) => one.startsWith('policy')) : complaints).toEqual(
				[]
			);
		},
		{ auto: true }
	]
});
