/**
 * What a page tells the program that makes it alive (src/start.ts), in a block of JSON. The build
 * writes it (scripts/build/start.ts); addresses are relative to the page.
 */
export interface PageStart {
	/** The global in which SvelteKit's programs look for the site's base. */
	readonly global: string;
	readonly base: string;
	/** SvelteKit's own program, and the site's. */
	readonly kit: string;
	readonly app: string;
	/** The parts of the page, by SvelteKit's numbers: the layouts and the page itself. */
	readonly nodes: readonly number[];
	/** The SHA-256 of the page's data; null where no part has any. */
	readonly data: string | null;
}

/** The id of the block, which stands in the element that SvelteKit makes alive. */
export const PAGE_START = 'start';

/** The name of a page's data, beside the page. */
export const PAGE_DATA = '__data.json';
