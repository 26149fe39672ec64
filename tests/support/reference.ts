import { readData } from '#lib/server/data/folder.ts';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export type ReferenceRow = Readonly<Record<string, string>>;

/** Rows of a CSV by the names of its columns; an empty cell is a value not published. */
export const csvRows = (text: string): ReferenceRow[] =>
	Papa.parse<ReferenceRow>(text.trim(), { header: true }).data;

/** A table of tests/site/reference, which was not made from data/. */
export const reference = (name: string): ReferenceRow[] =>
	csvRows(readFileSync(new URL(`../site/reference/${name}.csv`, import.meta.url), 'utf8'));

/** A file of the data that the site was built from, whichever prefecture’s they are. */
export const held = (path: string): ReferenceRow[] => csvRows(readData(path));

/** The rows of a table in which these columns have these values. */
export const where = (
	rows: readonly ReferenceRow[],
	values: Readonly<Record<string, string>>
): ReferenceRow[] =>
	rows.filter((row) => Object.entries(values).every(([column, value]) => row[column] === value));

/** Where the yearly tables print a dash there is nothing to count. */
export const NOTHING = '該当なし';

/** A count as a Japanese page prints it: 1,234; else why there is none. */
export const printedCount = (value: string, absence = NOTHING): string =>
	value === '' ? absence : value.replace(/\B(?=(\d{3})+$)/g, ',');

/** A ratio as it is printed: two decimals, half up, in whole numbers so that nothing is lost. */
export function printedRatio(openings: string, applicants: string): string {
	if (openings === '' || applicants === '') return NOTHING;
	if (applicants === '0') return '計算不能（分母0）';
	const [a, b] = [BigInt(openings), BigInt(applicants)];
	const hundredths = (a * 200n + b) / (b * 2n);
	return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
