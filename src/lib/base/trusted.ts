/** How a text becomes what the browser lets act. */
interface Rules {
	readonly createHTML?: (text: string) => string;
	readonly createScriptURL?: (address: string) => string;
}

interface Policy {
	createHTML(text: string): string;
}

/**
 * Trusted Types: the pages' policy lets no text become mark-up or a script's address but by a named
 * rule (svelte.config.js lists the names). Undefined in browsers that have none, and in Node.
 */
export const trustedTypes = (
	globalThis as {
		readonly trustedTypes?: { createPolicy(name: string, rules: Rules): Policy };
	}
).trustedTypes;
