import type { CodeListId } from '#lib/catalogue/code-list.ts';
import { codeBook, type CodeBook } from '../normalise/code-book.ts';

/** The code lists as books for looking up names, each made once. */
export interface Books {
	/** @param names further names of codes, as a column declares them */
	of(id: CodeListId, names?: Readonly<Record<string, string>>): CodeBook;
}

/** @param texts the texts of data/codes/ by the id of the list */
export function booksOf(texts: ReadonlyMap<string, string>): Books {
	const known = new Map<string, CodeBook>();
	return {
		of(id, names = {}) {
			const key = `${id} ${JSON.stringify(names)}`;
			const found =
				known.get(key) ?? codeBook(id, texts.get(id) ?? '', new Map(Object.entries(names)));
			known.set(key, found);
			return found;
		}
	};
}
