import { cellOf, csvText, parseCsv } from './csv.ts';

/** What hosts said of the answers that data/ was last changed by: one line for each address. */
export const FETCHED_FILE = 'fetched.csv';

export const FETCHED_COLUMNS = [
	'feed',
	'address',
	'time',
	'etag',
	'last_modified',
	/** Of the answer, and of the dataset's files as they became by it. */
	'sha256',
	'data_sha256'
] as const;

export type Fetched = Readonly<Record<(typeof FETCHED_COLUMNS)[number], string>>;

/** The lines by address; none where the text is not written as agreed. */
export function fetchedIn(text: string | null): ReadonlyMap<string, Fetched> {
	const csv = parseCsv(text ?? '');
	if (csv.header.join() !== FETCHED_COLUMNS.join()) return new Map();
	return new Map(
		csv.rows.map((row) => {
			const cells = FETCHED_COLUMNS.map((name) => [name, cellOf(csv, row, name)] as const);
			const line = Object.fromEntries(cells) as Fetched;
			return [line.address, line];
		})
	);
}

/** The text with these lines in the place of all earlier ones of the feed. */
export function fetchedWith(text: string | null, feed: string, lines: readonly Fetched[]): string {
	const others = [...fetchedIn(text).values()].filter((one) => one.feed !== feed);
	return csvText(
		FETCHED_COLUMNS,
		[...others, ...lines].map((line) => FETCHED_COLUMNS.map((name) => line[name]))
	);
}
