import { dateFault } from './check/faults.ts';
import { cellOf, csvText, parseCsv, type Csv, type CsvRow } from './csv.ts';

export const LEDGER_FILE = 'ledger.csv';

export const LEDGER_COLUMNS = [
	'path',
	'sha256',
	'source',
	'address',
	'date_read',
	'licence',
	'sample',
	'public',
	'note'
] as const;

/** Stand after the others where a file needs them: the last day on which one is public. */
export const OPTIONAL_COLUMNS = ['public_until'] as const;

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number];

export const LEDGER_LAYOUTS: readonly (readonly string[])[] = [
	LEDGER_COLUMNS,
	[...LEDGER_COLUMNS, ...OPTIONAL_COLUMNS]
];

/** What the ledger says of one file. Its note stays in the house and is not here. */
export interface LedgerEntry {
	readonly path: string;
	readonly sha256: string;
	/** A code of codes/source.csv. */
	readonly source: string;
	readonly address: string;
	readonly date_read: string;
	readonly licence: string;
	readonly sample: boolean;
	/** True only where the ledger says so, once, and not for a time that is over. */
	readonly public: boolean;
}

/** Written as agreed, to the byte. Anything else was rewritten by some other program. */
export const isSound = (text: string, csv: Csv = parseCsv(text)): boolean =>
	!/[\uFEFF\uFFFD\r\0]/.test(text) &&
	csv.faults.length === 0 &&
	LEDGER_LAYOUTS.some((columns) => columns.join() === csv.header.join());

/** The entries by path, as they hold on a day. A ledger that is not sound opens nothing. */
export function entriesOf(text: string, today: string): ReadonlyMap<string, LedgerEntry> {
	const csv = parseCsv(text);
	const certain = isSound(text, csv);
	const found = new Map<string, LedgerEntry>();
	for (const row of csv.rows) {
		const entry = entryOf(csv, row);
		const open = certain && row.cells.length === csv.header.length && permitted(csv, row, today);
		// Two rows of one file contradict each other, whatever they say.
		found.set(entry.path, { ...entry, public: open && !found.has(entry.path) });
	}
	return found;
}

function permitted(csv: Csv, row: CsvRow, today: string): boolean {
	const until = cellOf(csv, row, 'public_until');
	const over = until !== '' && (dateFault(until) !== null || until < today);
	return cellOf(csv, row, 'public') === 'yes' && !over;
}

function entryOf(csv: Csv, row: CsvRow): Omit<LedgerEntry, 'public'> {
	const cell = (name: LedgerColumn) => cellOf(csv, row, name);
	return {
		path: cell('path'),
		sha256: cell('sha256'),
		source: cell('source'),
		address: cell('address'),
		date_read: cell('date_read'),
		licence: cell('licence'),
		// Only a file that says it is real is shown without the mark.
		sample: cell('sample') !== 'no'
	};
}

/** Every cell of one line; empty where the ledger has no such column. */
export type LedgerLine = Readonly<Record<LedgerColumn, string>>;

const ALL = [...LEDGER_COLUMNS, ...OPTIONAL_COLUMNS];

/** The lines by path, as they are written. */
export function linesOf(text: string): ReadonlyMap<string, LedgerLine> {
	const csv = parseCsv(text);
	const lineOf = (row: CsvRow) =>
		Object.fromEntries(ALL.map((name) => [name, cellOf(csv, row, name)])) as LedgerLine;
	return new Map(csv.rows.map((row) => [cellOf(csv, row, 'path'), lineOf(row)]));
}

/** Whether a program may write it anew: what is not as agreed might be opened by that. */
export const isWritable = (text: string): boolean => {
	const csv = parseCsv(text);
	return isSound(text, csv) && csv.rows.every(({ cells }) => cells.length === csv.header.length);
};

/**
 * The ledger with the lines of some files changed, in the order of paths. Lines that are not named
 * and cells that a change does not name stay as they are; null takes a line out.
 * @throws Error for a ledger that is not writable; one that is not there yet is ''
 */
export function ledgerWith(
	text: string,
	changes: ReadonlyMap<string, Partial<LedgerLine> | null>
): string {
	if (text !== '' && !isWritable(text))
		throw new Error(`data/${LEDGER_FILE} is not written as agreed. Run "npm run data:check".`);
	const csv = parseCsv(text === '' ? `${LEDGER_COLUMNS.join()}\n` : text);
	const stated = (name: string) =>
		[...changes.values()].some((change) => change && new Map(Object.entries(change)).get(name));
	const header = [
		...csv.header,
		...OPTIONAL_COLUMNS.filter((name) => !csv.header.includes(name) && stated(name))
	];
	const present = csv.rows.map(
		({ cells }) => new Map(csv.header.map((name, at) => [name, cells[at]]))
	);
	const known = new Set(present.map((line) => line.get('path')));
	const fresh = [...changes.keys()]
		.filter((path) => !known.has(path))
		.map((path) => new Map([['path', path]]));
	const lines = [...present, ...fresh].flatMap((line) => {
		const change = changes.get(line.get('path') ?? '');
		if (change === null) return [];
		const changed = new Map<string, string | undefined>([...line, ...Object.entries(change ?? {})]);
		return [header.map((name) => changed.get(name) ?? '')];
	});
	const at = header.indexOf('path');
	return csvText(
		header,
		lines.toSorted((a, b) => compare(a[at] ?? '', b[at] ?? ''))
	);
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
