import type { Label } from '#lib/base/language.ts';
import type { CodeListId } from '#lib/catalogue/code-list.ts';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import { matchKey } from './width.ts';

export interface CodeEntry {
	readonly code: string;
	readonly parent: string;
	readonly name: string;
	readonly reading: string;
	/** The name in the languages of the site. */
	readonly label: Label;
	/** The district (郡) in which a town lies; empty for others, and where the list has none. */
	readonly district: string;
	/** The codes of other areas in which there is one of the same name. */
	readonly alsoIn: readonly string[];
}

const labelOf = (ja: string, en: string, zhHant: string): Label => ({
	ja,
	en: en || ja,
	'zh-Hant': zhHant || ja
});

/** A code list made ready for looking up names. */
export interface CodeBook {
	readonly id: CodeListId;
	/** As a report names it: JSCO 2009. */
	readonly title: string;
	readonly entries: readonly CodeEntry[];
	readonly byCode: ReadonlyMap<string, CodeEntry>;
	/** By match key; more than one entry where a name is given twice. */
	readonly byName: ReadonlyMap<string, readonly CodeEntry[]>;
}

/**
 * @param csv the text of data/codes/<id>.csv
 * @param aliases further names, as a profile declares them: name → code
 */
export function codeBook(
	id: CodeListId,
	csv: string,
	aliases: ReadonlyMap<string, string> = new Map()
): CodeBook {
	const list = parseCsv(csv);
	const entries = list.rows.map((row) => ({
		code: cellOf(list, row, 'code'),
		parent: cellOf(list, row, 'parent'),
		name: cellOf(list, row, 'ja'),
		reading: cellOf(list, row, 'reading'),
		district: cellOf(list, row, 'district'),
		alsoIn: cellOf(list, row, 'also_in').split(' ').filter(Boolean),
		label: labelOf(cellOf(list, row, 'ja'), cellOf(list, row, 'en'), cellOf(list, row, 'zh_hant'))
	}));
	const byCode = new Map(entries.map((entry) => [entry.code, entry]));
	const byName = new Map<string, CodeEntry[]>();
	const add = (name: string, entry: CodeEntry | undefined) => {
		const key = matchKey(name);
		const known = byName.get(key) ?? [];
		if (key !== '' && entry && !known.includes(entry)) byName.set(key, [...known, entry]);
	};
	for (const entry of entries) add(entry.name, entry);
	// The name as the source's own tables shorten it (電気・ガ・熱).
	for (const row of list.rows)
		add(cellOf(list, row, 'source_label'), byCode.get(cellOf(list, row, 'code')));
	for (const [name, code] of aliases) add(name, byCode.get(code));
	const [first] = list.rows.filter((row) => cellOf(list, row, 'classification') !== 'own');
	const title = first
		? `${cellOf(list, first, 'classification')} ${cellOf(list, first, 'edition')}`.trim()
		: id;
	return { id, title, entries, byCode, byName };
}
