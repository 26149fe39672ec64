import type { Dataset, Suppression } from '#lib/catalogue/dataset.ts';
import type { CodeLists } from '#lib/contract/check/table.ts';
import { parseCsv, type Csv } from '#lib/contract/csv.ts';
import { contentOf } from './content.ts';
import { gridOf, type Grid } from './grid.ts';
import { periodRows, withoutCells, type PeriodRows } from './period-rows.ts';
import { addedUp, type Beside } from './years.ts';
import { isSmall, withhold, type Withheld } from './withhold.ts';

export type SuppressedDataset = Dataset & { readonly suppression: Suppression };

export const hasThreshold = (dataset: Dataset): dataset is SuppressedDataset =>
	dataset.suppression !== undefined;

/** The file of a period as it stands, after each text that it had before, oldest first. */
export interface PeriodFile {
	readonly path: string;
	readonly versions: readonly string[];
}

/** Thrown where a table cannot be published without giving a withheld count away. */
export class ExposedError extends Error {}

interface Decision {
	readonly period: PeriodRows;
	readonly withheld: Withheld;
}

/**
 * The files of a dataset without the rows whose counts are too small to be told, and without
 * those by which they could be computed. Each period is decided by itself, so that a new month
 * changes nothing that is published; of one period each text by itself and those before it.
 * @throws ExposedError where some count cannot be hidden
 */
export function suppressed(
	dataset: SuppressedDataset,
	files: readonly PeriodFile[],
	lists: CodeLists,
	beside: Beside = {}
): Map<string, string> {
	const parsed = files.map(({ path, versions }) => ({ path, csvs: versions.map(parseCsv) }));
	const grid = gridOf(
		dataset,
		contentOf(
			dataset,
			parsed.flatMap(({ csvs }) => csvs)
		),
		lists
	);
	return new Map(
		parsed.map(({ path, csvs }) => {
			const { period, withheld } = latest(dataset.suppression, grid, csvs, beside);
			const told = addedUp(period, withheld.cells, beside);
			if (withheld.exposed.length + told.length > 0)
				throw new ExposedError(
					`data/${path}: ${withheld.exposed.length + told.length} rows that must be withheld could be computed from what is published`
				);
			return [path, withoutCells(dataset, grid, period.csv, withheld.cells)];
		})
	);
}

function latest(
	suppression: Suppression,
	grid: Grid,
	csvs: readonly Csv[],
	beside: Beside
): Decision {
	let decision: Decision | undefined;
	for (const csv of csvs) {
		const period = periodRows(grid, csv);
		const withheld = decided(suppression, grid, period, decision, beside);
		decision = { period, withheld };
	}
	if (!decision) throw new RangeError('a file without a text');
	return decision;
}

function decided(
	{ threshold, from }: Suppression,
	grid: Grid,
	{ values, rows, keys, name }: PeriodRows,
	before: Decision | undefined,
	{ months }: Beside
): Withheld {
	const isOpen = from !== undefined && name < from;
	const year = months?.get(name);
	// A year whose months are all there withholds what they withhold: the rest they add up to.
	const isSummed = (cell: number) => year?.isComplete === true && !isInMonths(cell);
	const isInMonths = (cell: number) => year?.withheld.has(keys.get(cell) ?? '') === true;
	const isKnown = (cell: number) => isOpen || isSummed(cell) || isTold(cell, values, before);
	const isWanted = (cell: number) =>
		before?.withheld.cells.has(cell) || isInMonths(cell) || isSmall(values[cell] ?? [], threshold);
	const largest = (cell: number) => Math.max(0, ...(values[cell] ?? []).map((value) => value || 0));
	return withhold(
		grid,
		{ values, threshold, isKnown, price: (cell) => 1 + Math.log2(1 + largest(cell)) },
		[...rows.keys()].filter((cell) => isWanted(cell) && !isKnown(cell))
	);
}

/** Published before with the same values: it can be withheld no more, nor hide another. */
function isTold(cell: number, values: PeriodRows['values'], before: Decision | undefined): boolean {
	if (!before || before.withheld.cells.has(cell)) return false;
	const then = before.period.values[cell];
	return then !== undefined && then.join() === values[cell]?.join();
}
