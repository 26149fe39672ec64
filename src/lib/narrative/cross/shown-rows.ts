import type { CrossRow, CrossTable } from './cross-table.ts';

/** More cells make a phone stand still. */
const MOST_CELLS = 2000;
const LEAST_ROWS = 10;

/** The first rows of a table, as many as a page or a picture holds: files hold them all. */
export const shownRows = ({ rows, columns }: CrossTable): readonly CrossRow[] =>
	rows.slice(0, Math.max(LEAST_ROWS, Math.floor(MOST_CELLS / Math.max(1, columns.length))));
