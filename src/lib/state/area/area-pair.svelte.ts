import { asError } from '#lib/base/as-error.ts';
import { publishedJson } from '#lib/integrity/published.ts';
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
	failure = $state.raw<Error | null>(null);
	#books: Record<string, AreaBook> = {};

	constructor(slugs: Slugs, books: Books) {
		this.shown = $state.raw({ slugs, books });
		this.wanted = $state.raw(slugs);
		slugs.forEach((slug, index) => (this.#books[slug] = books[index] ?? []));
	}

	async show(slugs: Slugs): Promise<void> {
		this.wanted = slugs;
		this.failure = null;
		this.waiting = true;
		try {
			const books = await Promise.all([this.#book(slugs[0]), this.#book(slugs[1])]);
			if (this.wanted === slugs) this.shown = { slugs, books };
		} catch (error) {
			if (this.wanted !== slugs) return;
			this.failure = asError(error);
			this.wanted = this.shown.slugs;
		} finally {
			if (this.wanted === slugs || this.failure) this.waiting = false;
		}
	}

	async #book(slug: string): Promise<AreaBook> {
		const known = this.#books[slug];
		if (known) return known;
		return (this.#books[slug] = await publishedJson<AreaBook>(`data/areas/${slug}.json`));
	}
}
