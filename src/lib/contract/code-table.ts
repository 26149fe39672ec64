import type { Language } from '#lib/base/language.ts';
import { cellOf, parseCsv } from './csv.ts';

/** One entry of a code list, with the names in each language and whatever columns the list adds. */
export interface Code {
	readonly code: string;
	readonly parent: string;
	readonly names: Readonly<Record<Language, string>>;
	readonly cells: Readonly<Record<string, string>>;
}

/** A code list by its codes, in its official order. */
export function codeTable(text: string): ReadonlyMap<string, Code> {
	const csv = parseCsv(text);
	return new Map(
		csv.rows.map((row) => {
			const cell = (name: string) => cellOf(csv, row, name);
			const names = { ja: cell('ja'), en: cell('en'), 'zh-Hant': cell('zh_hant') };
			const cells = Object.fromEntries(csv.header.map((name) => [name, cell(name)]));
			return [cell('code'), { code: cell('code'), parent: cell('parent'), names, cells }];
		})
	);
}
