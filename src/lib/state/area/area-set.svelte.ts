import { asError } from '#lib/base/as-error.ts';
import { publishedJson } from '#lib/integrity/published.ts';
import type { AreaBook } from '#lib/query/area/snapshot.ts';

type Books<Slugs> = { readonly [Index in keyof Slugs]: AreaBook };

/**
 * Areas with what is known of them. They are shown only with their answer: until all files are
 * there those before stay, and an answer that comes too late is dropped.
 */
export class AreaSet<Slugs extends readonly string[]> {
	shown: { readonly slugs: Slugs; readonly books: Books<Slugs> };
	/** The areas last asked for, which the controls show. */
	wanted: Slugs;
	waiting = $state(false);
	failure = $state.raw<Error | null>(null);
	/** Not reactive: what is shown is in `shown`. */
	#books: Record<string, AreaBook | undefined> = {};

	constructor(slugs: Slugs, books: Books<Slugs>) {
		this.shown = $state.raw({ slugs, books });
		this.wanted = $state.raw(slugs);
		slugs.forEach((slug, index) => (this.#books[slug] = books[index]));
	}

	async show(slugs: Slugs): Promise<void> {
		this.wanted = slugs;
		this.failure = null;
		this.waiting = true;
		try {
			const books = await Promise.all(slugs.map((slug) => this.#book(slug)));
			// One book for each slug, in their order.
			if (this.wanted === slugs) this.shown = { slugs, books: books as Books<Slugs> };
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
