import loadHighs from 'highs';
import { storedMeasures, type Dataset } from '#lib/catalogue/dataset.ts';
import { DIMENSIONS } from '#lib/catalogue/dimension.ts';
import { fiscalYearOf, period, periodCode } from '#lib/base/period.ts';
import { partsOf } from '#lib/contract/check/sums.ts';
import type { CodeLists } from '#lib/contract/check/table.ts';
import { parseCsv } from '#lib/contract/csv.ts';

const highs = await loadHighs();

/** A dataset as it is published: its files' texts. */
export interface Publication {
	readonly dataset: Dataset;
	readonly texts: readonly string[];
}

/** A ratio printed somewhere, rounded half up to two decimals, of two cells. */
export interface PrintedRatio {
	readonly numerator: string;
	readonly denominator: string;
	readonly printed: number;
}

/** The lowest and the highest whole number that a cell can be, given all that is published. */
export type Interval = readonly [lowest: number, highest: number];

type Term = readonly [cell: string, factor: number];
interface Constraint {
	readonly terms: readonly Term[];
	readonly lower: number;
	readonly upper: number;
}

const HALF = 0.005;
/** Far less than one person, far more than the solver's error. */
const SLIP = 1e-5;

/**
 * What somebody can compute who has every published file, knows every declared sum and that
 * fiscal years are the sums of months, and asks linear programming for the bounds of each cell.
 */
export function intervals(
	publications: readonly Publication[],
	lists: CodeLists,
	ratios: readonly PrintedRatio[] = [],
	wanted: (cell: string) => boolean = () => true
): Map<string, Interval> {
	const values = new Map(publications.flatMap(({ dataset, texts }) => cellsOf(dataset, texts)));
	const constraints = [
		...publications.flatMap(({ dataset }) => [
			...sumsOf(dataset, lists, values),
			...partsWithin(dataset, values),
			...yearsOf(dataset, values)
		]),
		...ratios.flatMap(({ numerator, denominator, printed }): Constraint[] => [
			{
				terms: [
					[numerator, 1],
					[denominator, HALF - printed]
				],
				lower: 0,
				upper: Infinity
			},
			{
				terms: [
					[numerator, 1],
					[denominator, -HALF - printed]
				],
				lower: -Infinity,
				upper: 0
			}
		])
	];
	const open = [...values].flatMap(([cell, value]) => (value === null ? [cell] : []));
	return bounds(open, values, constraints, wanted);
}

type Values = ReadonlyMap<string, number | null>;

function cellsOf(dataset: Dataset, texts: readonly string[]): [string, number | null][] {
	return texts.flatMap((text) => {
		const { header, rows } = parseCsv(text);
		return rows.flatMap(({ cells }) => {
			const codes = dataset.dimensions.map((name) => cells[header.indexOf(name)]);
			const isOurs = cells[header.indexOf('obs_status')] === 'Q';
			return countsOf(dataset).flatMap((count): [string, number | null][] => {
				const value = cells[header.indexOf(count)];
				if (!value && !isOurs) return [];
				return [[[dataset.id, ...codes, count].join(' '), value ? Number(value) : null]];
			});
		});
	});
}

const countsOf = (dataset: Dataset): string[] =>
	storedMeasures(dataset).filter((id) => dataset.measures[id]?.aggregate.kind === 'count');

function* sumsOf(dataset: Dataset, lists: CodeLists, values: Values): Generator<Constraint> {
	for (const sum of dataset.sums) {
		const at = dataset.dimensions.indexOf(sum.dimension) + 1;
		const list = DIMENSIONS[sum.dimension].codes;
		const parts = partsOf(sum, (list && lists.get(list)) || new Map());
		for (const cell of values.keys()) {
			const words = cell.split(' ');
			if (words[0] !== dataset.id || words[at] !== sum.total) continue;
			if (!(sum.measures as string[]).includes(words.at(-1) ?? '')) continue;
			const found = parts
				.map((code) => words.with(at, code).join(' '))
				.filter((one) => values.has(one));
			const terms: Term[] = [[cell, -1], ...found.map((one): Term => [one, 1])];
			yield { terms, lower: 0, upper: 0 };
		}
	}
}

function* partsWithin({ id, suppression }: Dataset, values: Values): Generator<Constraint> {
	for (const [part, whole] of suppression?.within ?? [])
		for (const cell of values.keys()) {
			const words = cell.split(' ');
			if (words[0] !== id || words.at(-1) !== part) continue;
			const above = words.with(-1, whole).join(' ');
			if (values.has(above))
				yield {
					terms: [
						[above, 1],
						[cell, -1]
					],
					lower: 0,
					upper: Infinity
				};
		}
}

function* yearsOf({ id, suppression }: Dataset, values: Values): Generator<Constraint> {
	const { months } = suppression ?? {};
	if (!months) return;
	const years = new Map<string, string[]>();
	for (const cell of values.keys()) {
		const words = cell.split(' ');
		if (words[0] !== months) continue;
		const code = periodCode(fiscalYearOf(period(words[1] ?? '')));
		const year = words.with(0, id).with(1, code).join(' ');
		years.set(year, [...(years.get(year) ?? []), cell]);
	}
	for (const [year, cells] of years) {
		if (!values.has(year)) continue;
		const terms: Term[] = [[year, -1], ...cells.map((cell): Term => [cell, 1])];
		yield { terms, lower: cells.length === 12 ? 0 : -Infinity, upper: 0 };
	}
}

function bounds(
	open: readonly string[],
	values: Values,
	constraints: readonly Constraint[],
	wanted: (cell: string) => boolean
): Map<string, Interval> {
	const column = new Map(open.map((cell, index) => [cell, index]));
	const limit = (value: number) =>
		Math.abs(value) === Infinity ? Math.sign(value) * highs.infinity : value;
	const model = highs.createModel();
	try {
		model.options.set({ output_flag: false, presolve: 'off' });
		for (const cell of open) model.addVar(0, cell ? highs.infinity : 0);
		for (const { terms, lower, upper } of constraints) {
			const free = terms.filter(([cell]) => column.has(cell));
			if (free.length === 0) continue;
			const told = terms.reduce((sum, [cell, factor]) => sum + factor * (values.get(cell) ?? 0), 0);
			model.addRow(limit(lower - told), limit(upper - told), {
				indices: free.map(([cell]) => column.get(cell) ?? 0),
				values: free.map(([, factor]) => factor)
			});
		}
		const { modelStatus, objectiveSense } = highs.constants;
		/** From where the last question ended, which now and then leads nowhere: then from the start. */
		const solved = () => {
			model.run();
			if (model.getModelStatus() !== modelStatus.unknown) return;
			model.clearSolver();
			model.run();
		};
		const extreme = (index: number, sense: 'minimize' | 'maximize'): number => {
			model.changeObjectiveSense(objectiveSense[sense]);
			model.changeColCost(index, 1);
			solved();
			const status = model.getModelStatus();
			const value = model.getObjectiveValue();
			model.changeColCost(index, 0);
			if (status === modelStatus.optimal) return value;
			if (status === modelStatus.unbounded) return Infinity;
			throw new Error(`the attack itself failed: status ${status}`);
		};
		return new Map(
			[...column]
				.filter(([cell]) => wanted(cell))
				.map(([cell, index]): [string, Interval] => [
					cell,
					[
						Math.ceil(extreme(index, 'minimize') - SLIP),
						Math.floor(extreme(index, 'maximize') + SLIP)
					]
				])
		);
	} finally {
		model.dispose();
	}
}
