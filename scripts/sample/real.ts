import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import { readData } from '#lib/server/data/folder.ts';
import { HOME } from './offices.ts';

/** The published figures of the prefecture for one fiscal year, by the codes of a row. */
export type Figures = (codes: readonly string[], measure: string) => number | null;

/**
 * Reads data/<dataset>/<year>FY.csv. The codes name a row by the dimensions given; a figure that
 * was not published is null, a row that is not there too.
 */
export function published(dataset: string, year: number, dimensions: readonly string[]): Figures {
	const csv = parseCsv(readData(`${dataset}/${year}FY.csv`));
	const rows = new Map(
		csv.rows
			.filter((row) => cellOf(csv, row, 'ref_area') === HOME)
			.map((row) => [dimensions.map((name) => cellOf(csv, row, name)).join(' '), row])
	);
	return (codes, measure) => {
		const row = rows.get(codes.join(' '));
		const cell = row ? cellOf(csv, row, measure) : '';
		return cell === '' ? null : Number(cell);
	};
}
