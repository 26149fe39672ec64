import type { Dataset } from '#lib/catalogue/dataset.ts';
import { codeListOf } from '#lib/catalogue/dataset.ts';
import type { Books } from './profile/books.ts';

/** A key as people read it: its codes with their names, `2026-10 ハローワーク○○ 36 介護サービス職業従事者`. */
export function keyNames(
	dataset: Dataset,
	key: Readonly<Record<string, string>>,
	books: Books
): string {
	return Object.entries(key)
		.map(([column, code]) => {
			const list = codeListOf(dataset, column);
			const name = list ? books.of(list).byCode.get(code)?.name : undefined;
			if (name === undefined) return code;
			return /^(\d\d|[A-Z])$/.test(code) && column !== 'ref_area' ? `${code} ${name}` : name;
		})
		.join('・');
}
