import { releaseDay } from '#lib/catalogue/release.ts';
import { cellOf, parseCsv, type Csv, type CsvRow } from '../csv.ts';
import type { DataFile } from '../data-file.ts';
import { finding, type Finding } from '../finding.ts';
import { entriesOf, linesOf } from '../ledger.ts';
import { historyPath } from '../record.ts';
import {
	asIssued,
	fixesOf,
	SEAL_COLUMNS,
	SEAL_FILE,
	sealOf,
	listingsPath,
	type Fix
} from '../seal.ts';
import { headerFindings } from './layout.ts';
import { ISSUE_RULES } from './rules.ts';
import type { CheckedTable } from './table.ts';

export interface Issued {
	readonly seals: string | null;
	readonly ledger: string;
	readonly listings: readonly CheckedTable[];
	readonly corrections: readonly CheckedTable[];
	readonly history: readonly DataFile[];
	readonly today: string | null;
}

/** An issue that came out is as it was then, or says in a correction what was mended. */
export function sealFindings(issued: Issued): Finding[] {
	const seals = parseCsv(issued.seals ?? `${SEAL_COLUMNS.join()}\n`);
	const header = headerFindings(SEAL_FILE, seals, SEAL_COLUMNS);
	if (header.length > 0) return header;
	return [
		...seals.rows.flatMap((row) => sealedFindings(issued, seals, row)),
		...unsealedFindings(issued, seals)
	];
}

function sealedFindings(issued: Issued, seals: Csv, row: CsvRow): Finding[] {
	const month = cellOf(seals, row, 'month');
	const sealedSample = cellOf(seals, row, 'sample') === 'yes';
	const table = issued.listings.find(({ file }) => file === listingsPath(month));
	// A sample came out for nobody: it may go, and real listings take its place.
	if (sealedSample && !(table && isMadeUp(issued.ledger, table.file))) return [];
	if (!table) return [finding(ISSUE_RULES.gone, placeOf(row, month))];
	const fixes = issued.corrections.flatMap(({ csv }) => fixesOf(csv, month));
	return issueFindings(table, month, seals, row, fixes, issued.history);
}

/** Real issues that were public on their day of release, which has come, and that nobody sealed. */
function unsealedFindings({ listings, ledger, today }: Issued, seals: Csv): Finding[] {
	if (today === null) return [];
	const sealed = new Set(
		seals.rows
			.filter((row) => cellOf(seals, row, 'sample') !== 'yes')
			.map((row) => listingsPath(cellOf(seals, row, 'month')))
	);
	return listings
		.map(({ file }) => ({ file, month: file.slice(file.indexOf('/') + 1, -'.csv'.length) }))
		.filter(({ file, month }) => !sealed.has(file) && releaseDay(month) <= today)
		.filter(({ file, month }) => {
			const entry = entriesOf(ledger, releaseDay(month)).get(file);
			return entry?.public === true && !entry.sample;
		})
		.map(({ file, month }) => finding(ISSUE_RULES.unsealed, { file }, { month }));
}

const isMadeUp = (ledger: string, path: string): boolean =>
	linesOf(ledger).get(path)?.sample === 'yes';

const placeOf = ({ line }: CsvRow, value: string) => ({
	file: SEAL_FILE,
	line,
	column: 'month',
	value
});

function issueFindings(
	table: CheckedTable,
	month: string,
	seals: Csv,
	row: CsvRow,
	fixes: readonly Fix[],
	history: readonly DataFile[]
): Finding[] {
	const issued = asIssued(table.csv, fixes);
	const { rows, related } = sealOf(issued, month);
	const sealed = cellOf(seals, row, 'rows');
	if (rows === sealed)
		return related === cellOf(seals, row, 'related')
			? []
			: [finding(ISSUE_RULES.otherRule, placeOf(row, month))];
	const kept = history.find(({ path }) => path === historyPath(sealed));
	const changes = kept
		? changesOf(table, issued, parseCsv(new TextDecoder().decode(kept.bytes)))
		: [];
	return changes.length > 0 ? changes : [finding(ISSUE_RULES.changed, { file: table.file })];
}

/** The cells that are not as they came out, and the rows that came or went. */
function changesOf(table: CheckedTable, issued: Csv, before: Csv): Finding[] {
	const byNumber = ({ header, rows }: Csv) =>
		new Map(rows.map((row) => [row.cells[header.indexOf('listing_number')] ?? '', row]));
	const [now, then] = [byNumber(issued), byNumber(before)];
	const listing = (number: string) => ({
		file: table.file,
		column: 'listing_number',
		value: number
	});
	return [
		...[...then.keys()]
			.filter((number) => !now.has(number))
			.map((number) => finding(ISSUE_RULES.taken, listing(number))),
		...[...now].flatMap(([number, row]) => {
			const old = then.get(number);
			if (!old) return [finding(ISSUE_RULES.added, { ...listing(number), line: row.line })];
			return issued.header.flatMap((column, at) => {
				const [value = '', was = ''] = [row.cells[at], old.cells[before.header.indexOf(column)]];
				if (value === was) return [];
				return [
					finding(
						ISSUE_RULES.otherValue,
						{ file: table.file, line: row.line, column, value },
						{ was }
					)
				];
			});
		})
	];
}
