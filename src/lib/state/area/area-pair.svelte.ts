import { base } from '$app/paths';
import type { AreaBook } from '#lib/query/area/snapshot.ts';

export type Slugs = readonly [string, string];
export type Books = readonly [AreaBook, AreaBook];

/**
 * Two areas with what is known of them. A pair is shown only with its answer: until both files
 * are there the pair before stays, and an answer that comes too late is dropped.
 */
export class AreaPair {
	shown: { readonly slugs: Slugs; readonly books: Books };
	/** The pair last asked for, which the controls show. */
	wanted: Slugs;
	waiting = $state(false);
	failed = $state(false);
	#books: Record<string, AreaBook> = {};

	constructor(slugs: Slugs, books: Books) {
		this.shown = $state.raw({ slugs, books });
		this.wanted = $state.raw(slugs);
		slugs.forEach((slug, index) => (this.#books[slug] = books[index] ?? []));
	}

	async show(slugs: Slugs): Promise<void> {
		this.wanted = slugs;
		this.failed = false;
		this.waiting = true;
		try {
			const books = await Promise.all([this.#book(slugs[0]), this.#book(slugs[1])]);
			if (this.wanted === slugs) this.shown = { slugs, books };
		} catch {
			if (this.wanted !== slugs) return;
			this.failed = true;
			this.wanted = this.shown.slugs;
		} finally {
			if (this.wanted === slugs || this.failed) this.waiting = false;
		}
	}

	async #book(slug: string): Promise<AreaBook> {
		const known = this.#books[slug];
		if (known) return known;
		const response = await fetch(`${base}/data/areas/${slug}.json`);
		if (!response.ok) throw new Error(`HTTP ${response.status}`);
		return (this.#books[slug] = (await response.json()) as AreaBook);
	}
}
