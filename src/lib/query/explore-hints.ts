import { parsePeriod } from '#lib/base/period.ts';
import { editDistance } from '#lib/base/search/edit-distance.ts';
import { searchKey } from '#lib/base/search/search.ts';
import type { DimensionId } from '#lib/catalogue/dimension.ts';
import { dataset as declared } from '#lib/catalogue/list.ts';
import type { Names } from './figure-data.ts';
import { tablesNamed } from './explore.ts';
import { tablesWanted } from './labelled.ts';

/** What a reader may have meant by a word that is no code or no table. */
export interface Hint {
	readonly kind: 'code' | 'table';
	/** As it was written: a name in the place of a code, or 求人. */
	readonly written: string;
	/** What could stand there instead, the nearest first. */
	readonly instead: readonly { readonly text: string; readonly name: string }[];
}

interface NamedTable {
	readonly name: string;
	readonly id: string;
	readonly kind: 'dataset' | 'codes';
	readonly title: string;
	readonly labelled: string | null;
	readonly columns: readonly {
		readonly name: string;
		readonly codes: string | null;
		readonly label: string | null;
	}[];
}

const MOST = 3;

/** Codes and tables that a text of SQL names and that are not there, with the nearest that are. */
export const hintsOf = (
	sql: string,
	failure: string | null,
	tables: readonly NamedTable[],
	names: Names
): Hint[] => [
	...tableHints(failure ?? '', tables),
	...labelHints(sql, failure ?? '', tables),
	...codeHints(sql, tables, names)
];

const MISSING_TABLE = /Table with name "?(.+?)"? does not exist/;

function tableHints(failure: string, tables: readonly NamedTable[]): Hint[] {
	const written = MISSING_TABLE.exec(failure)?.[1];
	if (written === undefined) return [];
	const key = searchKey(written);
	const named = tables.filter(({ title }) => searchKey(title).includes(key));
	const most = Math.max(2, Math.floor(written.length / 3));
	const near = tables
		.flatMap(({ name, labelled, title }) =>
			[name, ...(labelled ? [labelled] : [])].map((text) => ({
				text,
				name: title,
				distance: distanceOf(written.toLowerCase(), text, most)
			}))
		)
		.filter(({ distance }) => distance <= most)
		.sort((a, b) => a.distance - b.distance);
	return tableHint(written, [
		...near,
		...named.map(({ name, title }) => ({ text: name, name: title }))
	]);
}

/** The nearest tables, each once; no hint where there is none. */
function tableHint(written: string, found: Hint['instead']): Hint[] {
	const instead = [...new Map(found.map(({ text, name }) => [text, { text, name }])).values()];
	return instead.length > 0 ? [{ kind: 'table', written, instead: instead.slice(0, MOST) }] : [];
}

const MISSING_COLUMN = /Referenced column "(.+?)" not found/;

/** A column of names that was asked of a table without them. */
function labelHints(sql: string, failure: string, tables: readonly NamedTable[]): Hint[] {
	const written = MISSING_COLUMN.exec(failure)?.[1]?.toLowerCase();
	if (written === undefined) return [];
	const named = tablesNamed(
		sql,
		tables.map(({ name }) => name)
	);
	const having = tables.filter(
		({ name, columns }) => named.includes(name) && columns.some(({ label }) => label === written)
	);
	return tableHint(
		written,
		having.flatMap(({ labelled, title }) => (labelled ? [{ text: labelled, name: title }] : []))
	);
}

/** A part of a long name is near it. */
const distanceOf = (written: string, name: string, most: number): number =>
	written.length >= 4 && name.includes(written) ? 1 : editDistance(written, name, most);

const COMPARED = /\b([a-z_]+)\s*(?:=|<>|!=|\bIN\s*\()\s*((?:'(?:[^']|'')*'\s*,?\s*)+)/gi;
const LITERAL = /'((?:[^']|'')*)'/g;

function codeHints(sql: string, tables: readonly NamedTable[], names: Names): Hint[] {
	const periods = frequenciesIn(sql, tables);
	const labels = new Map(
		tables.flatMap(({ columns }) =>
			columns.flatMap(({ name, label }) => (label === null ? [] : [[label, name] as const]))
		)
	);
	const found = [...sql.matchAll(COMPARED)].flatMap(([, name = '', list = '']) => {
		const column = name.toLowerCase();
		const texts = [...list.matchAll(LITERAL)].map(([, text = '']) => text.replaceAll("''", "'"));
		return texts.flatMap((text) => {
			const coded = labels.get(column);
			const instead =
				column === 'time_period'
					? nearPeriods(text, periods)
					: coded !== undefined
						? nearLabels(text, names[coded as DimensionId])
						: nearCodes(text, names[column as DimensionId]);
			const hint: Hint = { kind: 'code', written: `${column} = '${text}'`, instead };
			return instead.length > 0 ? [hint] : [];
		});
	});
	return [...new Map(found.map((hint) => [hint.written, hint])).values()];
}

/** A code, or a part of a name, where a name belongs. */
function nearLabels(text: string, list: Names[DimensionId]): Hint['instead'] {
	if (list?.some(([, name]) => name === text)) return [];
	const coded = list?.find(([code]) => code === text);
	if (coded) return [{ text: coded[1], name: coded[0] }];
	return nearCodes(text, list).map(({ text: code, name }) => ({ text: name, name: code }));
}

/** Nothing where it is a code, or where nothing is near. */
function nearCodes(text: string, list: Names[DimensionId]): Hint['instead'] {
	if (!list || list.some(([code]) => code === text)) return [];
	const key = searchKey(text);
	if (key === '') return [];
	const rank = ([code, name]: readonly [string, string, string]): number => {
		const title = searchKey(name);
		if (title === key) return 0;
		if (title.startsWith(key)) return 1 + title.length / 100;
		if (title.includes(key)) return 3 + title.length / 100;
		if (code.toLowerCase() === text.toLowerCase()) return 0;
		return 4 + editDistance(text, code, 1);
	};
	return list
		.map((entry) => ({ entry, at: rank(entry) }))
		.filter(({ at }) => at < 6)
		.sort((a, b) => a.at - b.at)
		.slice(0, MOST)
		.map(({ entry: [code, name] }) => ({ text: code, name }));
}

/** The frequencies of the datasets that a text names. */
const frequenciesIn = (sql: string, tables: readonly NamedTable[]) => {
	const named = tablesWanted(sql, tables);
	return new Set(
		tables
			.filter(({ kind, name }) => kind === 'dataset' && named.includes(name))
			.map(({ id }) => declared(id).frequency)
	);
};

/** A year where fiscal years are wanted, or 2026-1 for a month. */
function nearPeriods(text: string, frequencies: ReadonlySet<string>): Hint['instead'] {
	const parsed = parsePeriod(text);
	if (parsed && (frequencies.size === 0 || frequencies.has(parsed.frequency))) return [];
	const [, year, month] = /^(\d{4})(?:\D*(\d{1,2}))?\D*$/.exec(text) ?? [];
	if (year === undefined) return [];
	const of = (code: string) => ({ text: code, name: '' });
	return [
		...(frequencies.has('fiscal-year') ? [of(`${year}FY`)] : []),
		...(frequencies.has('year') ? [of(year)] : []),
		...(frequencies.has('month') && month !== undefined && Number(month) >= 1 && Number(month) <= 12
			? [of(`${year}-${month.padStart(2, '0')}`)]
			: [])
	];
}
