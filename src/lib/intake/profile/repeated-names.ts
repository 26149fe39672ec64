import type { Dataset } from '#lib/catalogue/dataset.ts';
import { withoutDitto, isDitto } from '../normalise/ditto.ts';
import type { Reading } from '../normalise/reading.ts';
import type { SheetRow } from '../read/sheet.ts';
import { codeListOf } from '#lib/catalogue/dataset.ts';
import type { Plan } from './plan.ts';

/** What the cells with 〃 of a table repeat, by row and column; rows without any are not in it. */
export type RepeatedNames = ReadonlyMap<SheetRow, ReadonlyMap<number, Reading<string>>>;

/**
 * 〃 is read in columns of names alone: codes, and texts such as an employer. Of numbers it is
 * refused, and of who may be told what too: that an employer must have said of this very opening.
 */
export function repeatedNames(
	dataset: Dataset,
	rows: readonly SheetRow[],
	{ codes, groups }: Plan
): RepeatedNames {
	const columns = [...codes, ...groups.flatMap(({ values }) => values)]
		.filter(({ profile }) => holdsNames(dataset, profile.field))
		.map(({ column }) => {
			const cells = rows.map((row) => row.cells[column] ?? '');
			return { column, readings: cells.some(isDitto) ? withoutDitto(cells) : [] };
		});
	return new Map(
		rows.flatMap((row, index) => {
			const own = columns.flatMap(({ column, readings }) => {
				const reading = readings[index];
				return reading && isDitto(row.cells[column] ?? '') ? [[column, reading] as const] : [];
			});
			return own.length > 0 ? [[row, new Map(own)] as const] : [];
		})
	);
}

const holdsNames = (dataset: Dataset, field: string): boolean =>
	field !== 'disclosure' &&
	(codeListOf(dataset, field) !== null || dataset.attributes[field]?.type === 'string');
