import { codeListOf, type Dataset } from '#lib/catalogue/dataset.ts';
import type { Sighting } from '#lib/contract/sighting.ts';
import type { CodeEntry } from '../normalise/code-book.ts';
import { matchKey } from '../normalise/width.ts';
import { noteTexts } from '../scope/evidence.ts';
import { unreadSightings, type AroundText } from '../scope/unread.ts';
import { isBlank, type Sheet } from '../read/sheet.ts';
import { NAMING_LABEL } from '../scope/known-words.ts';
import type { Books } from './books.ts';
import type { Region } from './region.ts';
import { surroundings, type Surrounding } from './surroundings.ts';

interface Around {
	readonly sheet: Sheet;
	readonly region: Region;
	readonly dataset: Dataset;
	readonly firstTable: number;
	readonly books: Books;
	/** The codes that hold for the whole table. */
	readonly codes: Readonly<Record<string, string>>;
}

/**
 * Words around a table that nothing is known of. Of the ministry's workbooks of whole years each
 * sheet is known by its place, and a file of our own layout has no words around it.
 */
export function unreadAround({
	sheet,
	region,
	dataset,
	firstTable,
	books,
	codes
}: Around): Sighting[] {
	if (region.table.fixed === undefined || dataset.frequency === 'fiscal-year') return [];
	if (region.table.columns.every(({ header }) => header.every((one) => /^[a-z_]+$/.test(one))))
		return [];
	const of = (place: AroundText['place'], texts: readonly Surrounding[]) =>
		texts.map((one): AroundText => ({ place, ...one }));
	const heads = surroundings(sheet, region, firstTable, 'title').flat().filter(isOpen(sheet));
	const texts = [
		...of('head', heads),
		...of('sheet', surroundings(sheet, region, firstTable, 'sheet').flat()),
		...of('file', surroundings(sheet, region, firstTable, 'file').flat()),
		...of('note', noteTexts(sheet, region))
	];
	const seen = new Set<string>();
	const once = texts.filter(({ spot }) => {
		const name = spotName(spot);
		return !seen.has(name) && seen.add(name);
	});
	return unreadSightings(
		once,
		namesKnown(region, dataset, books, codes),
		officesNotOwn(region, dataset, books)
	);
}

/** Not the two cells of 統計名：,…, which name what the table was taken from. */
const isOpen =
	({ rows }: Sheet) =>
	({ spot }: Surrounding): boolean => {
		const cells = rows.find(({ line }) => line === spot.line)?.cells ?? [];
		const [label = '', ...more] = cells.filter((cell) => !isBlank(cell));
		return more.length !== 1 || !NAMING_LABEL.test(label.normalize('NFKC').trim());
	};

const spotName = ({ sheet = null, line = null, column = null }: Surrounding['spot']): string =>
	JSON.stringify([sheet, line, column]);

/** Places, titles and headers as this layout has them. */
function namesKnown(
	{ table }: Region,
	dataset: Dataset,
	books: Books,
	codes: Readonly<Record<string, string>>
): string[] {
	const fields = ['ref_area', 'office'].filter((field) => codeListOf(dataset, field));
	const areas = fields.flatMap((field) => {
		const list = codeListOf(dataset, field);
		const constant = table.fixed[field];
		const own = areasOfColumns(table, field);
		// Where the words around a table name its place, what they name is looked at there.
		const isSaid = typeof constant === 'object' || own.length === 0;
		const entries = list ? books.of(list).entries : [];
		const isOwn = (code: string) =>
			own.includes(code) || code === constant || code === codes[field];
		const names = entries.filter(({ code }) => isSaid || isOwn(code)).map(({ name }) => name);
		const short = entries.filter(({ code }) => isOwn(code)).flatMap(shortNames);
		// Its prefecture is named by its bureau.
		const above = entries
			.filter(
				({ code }) =>
					/^\d\d$/.test(code) && entries.some((one) => isOwn(one.code) && one.parent === code)
			)
			.map(({ name }) => `${name.slice(0, -1)}労働局`);
		return [...names, ...short, ...above];
	});
	const words = Object.values(table.fixed).flatMap((constant) =>
		typeof constant === 'object' ? Object.keys(constant.words ?? {}) : []
	);
	const headers = table.columns.flatMap(({ header }) => header.flatMap((one) => one.split('/')));
	return [...areas, ...words, ...table.title, ...headers].map(matchKey);
}

/**
 * Where each column says its area and none is an office's, the names of all offices: what tells an
 * office from others is often the name of its prefecture too.
 */
function officesNotOwn({ table }: Region, dataset: Dataset, books: Books): string[] {
	const list = codeListOf(dataset, 'ref_area');
	const own = areasOfColumns(table, 'ref_area');
	if (!list || own.length === 0 || own.some(isOffice)) return [];
	return books.of(list).entries.flatMap(({ code, name }) => (isOffice(code) ? matchKey(name) : []));
}

const isOffice = (code: string): boolean => !/^\d+$/.test(code) && code.includes('_');

/** An office or prefecture by what tells it from others: ○○, ○○所, ○○労働局. */
function shortNames({ name }: CodeEntry): string[] {
	const stem = /^\p{Script=Katakana}/u.test(name)
		? name.replace(/^[\p{Script=Katakana}ー]+/u, '')
		: name.replace(/[都府県]$/, '');
	return stem.length < 2 ? [] : [`${stem}労働局`, `${stem}所`, stem];
}

/** The places of columns that each have their own, as 有効求人倍率/全国. */
const areasOfColumns = ({ columns }: Region['table'], field: string): string[] =>
	columns.flatMap((one) => ('at' in one ? (one.at?.[field] ?? []) : []));

/** A text of which something else is told is not asked about as well. */
export function withUnread(told: readonly Sighting[], unread: readonly Sighting[]): Sighting[] {
	const name = ({ sheet, line, column }: Sighting) => JSON.stringify([sheet, line, column]);
	const heads = new Set(told.filter(({ severity }) => severity !== 'note').map(name));
	return [...told, ...unread.filter((one) => !heads.has(name(one)))];
}
