import type { CodeBook } from '../normalise/code-book.ts';
import type { Books } from './books.ts';

/**
 * The areas as tables of the labour bureaus name them: 全国計, and each prefecture by its bureau,
 * whose name lacks the prefecture's last letter (東京労働局, 北海道労働局).
 * @param names further names, as the column declares them
 */
export function bureauBook(books: Books, names: Readonly<Record<string, string>>): CodeBook {
	const areas = books.of('ref_area').entries.filter(({ code }) => /^\d\d$/.test(code));
	const bureaus = areas.flatMap(({ code, parent, name }) =>
		parent === '' ? [[`${name}計`, code]] : [[`${name.replace(/[都府県]$/, '')}労働局`, code]]
	);
	return books.of('ref_area', { ...(Object.fromEntries(bureaus) as typeof names), ...names });
}
