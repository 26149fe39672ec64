import { isRelated } from '#lib/catalogue/bulletin.ts';
import { cellOf, csvText, parseCsv, type Csv } from './csv.ts';
import { sha256 } from './sha256.ts';

/** What came out, by issue: from then on its rows change by a correction only. */
export const SEAL_FILE = 'bulletin-issues.csv';

export const SEAL_COLUMNS = ['month', 'sealed_on', 'sample', 'rows', 'related'] as const;

export const listingsPath = (month: string): string => `semiconductor-listings/${month}.csv`;

export interface Seal {
	/** SHA-256 of the rows as they came out. */
	readonly rows: string;
	/** SHA-256 of the numbers that the rule of the issue found: another rule gives another list. */
	readonly related: string;
}

/** One cell that was mended after an issue came out. */
export interface Fix {
	readonly number: string;
	readonly on: string;
	readonly field: string;
	readonly before: string;
}

export const fixesOf = (corrections: Csv, month: string): Fix[] =>
	corrections.rows
		.map((row) => (column: string) => cellOf(corrections, row, column))
		.filter((cell) => cell('time_period') === month)
		.map((cell) => ({
			number: cell('listing_number'),
			on: cell('corrected_on'),
			field: cell('field'),
			before: cell('old_value')
		}));

/** The rows of an issue as it came out, by their number: its corrections taken back, the last first. */
export function asIssued(issue: Csv, fixes: readonly Fix[]): Csv {
	const number = issue.header.indexOf('listing_number');
	const back = fixes.toSorted((a, b) => (a.on < b.on ? 1 : -1));
	const rows = issue.rows.map((row) => ({
		...row,
		cells: back
			.filter((fix) => fix.number === row.cells[number] && issue.header.includes(fix.field))
			.reduce(
				(cells, { field, before }) => cells.with(issue.header.indexOf(field), before),
				row.cells
			)
	}));
	return {
		...issue,
		rows: rows.toSorted((a, b) => ((a.cells[number] ?? '') < (b.cells[number] ?? '') ? -1 : 1))
	};
}

export const issuedText = ({ header, rows }: Csv): string =>
	csvText(
		header,
		rows.map(({ cells }) => cells)
	);

/** @param issued the rows as they came out */
export function sealOf(issued: Csv, month: string): Seal {
	const related = issued.rows.filter((row) => {
		const cell = (column: string) => cellOf(issued, row, column);
		const opening = {
			job_title: cell('job_title'),
			remarks: cell('remarks'),
			industry_jsic: cell('industry_jsic'),
			related: cell('related')
		};
		return isRelated(opening, month);
	});
	const numbers = related.map((row) => cellOf(issued, row, 'listing_number'));
	return { rows: sha256(issuedText(issued)), related: sha256(numbers.join('\n')) };
}

/** Whether a real issue came out, by the text of the seals. */
export function isSealed(seals: string | null, path: string): boolean {
	const csv = parseCsv(seals ?? '');
	return csv.rows.some(
		(row) =>
			listingsPath(cellOf(csv, row, 'month')) === path && cellOf(csv, row, 'sample') !== 'yes'
	);
}
