import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellOf, csvText, parseCsv } from '#lib/contract/csv.ts';
import { AREA, DATASET } from './scenario.ts';

/** The periods of the dataset, oldest first. */
export const periodsIn = (data: string): string[] =>
	readdirSync(join(data, DATASET))
		.filter((name) => name.endsWith('.csv'))
		.map((name) => name.slice(0, -'.csv'.length))
		.sort();

/** The whole dataset as one CSV, as a page with arrays loads it. */
export const datasetText = (data: string): string =>
	periodsIn(data)
		.map((period, index) => {
			const text = readFileSync(join(data, DATASET, `${period}.csv`), 'utf8');
			return index === 0 ? text : text.slice(text.indexOf('\n') + 1);
		})
		.join('');

/** The rows of the one area that the page shows. */
export function sliceText(text: string): string {
	const csv = parseCsv(text);
	const rows = csv.rows.filter((row) => cellOf(csv, row, 'ref_area') === AREA);
	return csvText(
		csv.header,
		rows.map(({ cells }) => cells)
	);
}

export const rowCount = (data: string): number => datasetText(data).split('\n').length - 2;
