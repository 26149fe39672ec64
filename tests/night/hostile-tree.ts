import { csvText, parseCsv } from '#lib/contract/csv.ts';
import type { DataTree } from '../disclosure/builds/data-tree.ts';
import { PAYLOADS } from '../support/payloads.ts';

/** The columns of data/ in which people write words: names, notes, addresses, texts of listings. */
const WORDS: readonly (readonly [file: RegExp, columns: RegExp])[] = [
	[
		/^codes\//,
		/^(?:ja|en|zh_hant|reading|classification|edition|source_label|district|words|address|(?:short|also|tile)_\w+)$/
	],
	[/^semiconductor-listings\//, /^(?:job_title|employer|remarks)$/],
	[/^semiconductor-corrections\//, /^(?:old_value|new_value|reason|employer)$/]
];

/** As these columns say, a text is short: what is too long for a page is no attack of this kind. */
const SHORT = PAYLOADS.filter((payload) => payload.length < 400);

/** A ledger with these letters opens nothing at all, and there would be no site. */
const inLedger = (text: string): string => text.replace(/[\uFEFF\uFFFD\r]/g, '');

/**
 * Each text that people have written into data/, made into a payload; in turn, so that every one of
 * them stands in every column that is long enough.
 * @param plain the same places with harmless words, to tell what a site without payloads has
 */
export function hostile({ files, ledger }: DataTree, plain = false): DataTree {
	let count = 0;
	const next = () => {
		const payload = SHORT[count % SHORT.length] ?? '';
		// Names of one list are all different.
		return plain ? `語${count++}` : `${payload}${count++}`;
	};
	const mended = [...files].map(([path, content]) => {
		const columns = WORDS.find(([file]) => file.test(path))?.[1];
		if (!columns || typeof content !== 'string') return [path, content] as const;
		const { header, rows } = parseCsv(content);
		const cells = rows.map((row) =>
			row.cells.map((cell, at) => (cell !== '' && columns.test(header[at] ?? '') ? next() : cell))
		);
		return [path, csvText(header, cells)] as const;
	});
	return {
		files: new Map(mended),
		ledger: ledger.map((line) => ({
			...line,
			address: inLedger(next()),
			note: inLedger(next())
		}))
	};
}
