import { storedMeasures } from '#lib/catalogue/dataset.ts';
import { unitOf } from '#lib/catalogue/measure.ts';
import { PAY_UNITS } from '#lib/catalogue/unit.ts';
import type { CsvRow } from '../csv.ts';
import { finding, type Finding } from '../finding.ts';
import { ROW_RULES } from './rules.ts';
import { cell, numberIn, place, type CheckedTable } from './table.ts';

/** What pay in a unit can be; a monthly wage in an hourly row lies far outside. */
const PLAUSIBLE: Readonly<Record<string, readonly [number, number]>> = {
	yen_hour: [500, 20_000],
	yen_month: [50_000, 2_000_000],
	thousand_yen_month: [50, 2_000],
	hourly: [500, 20_000],
	daily: [3_000, 100_000],
	monthly: [50_000, 2_000_000],
	annual: [600_000, 20_000_000]
};

/** The lower limit does not exceed the upper one. */
export const wageOrderFindings = (table: CheckedTable): Finding[] =>
	table.csv.header
		.filter((column) => column.endsWith('_lower'))
		.flatMap((lower) => {
			const upper = lower.replace(/_lower$/, '_upper');
			return table.csv.rows.flatMap((row) => {
				const [least, most] = [numberIn(table, row, lower), numberIn(table, row, upper)];
				if (least === null || most === null || least <= most) return [];
				return [finding(ROW_RULES.wageOrder, place(table, row, lower), { upper: most })];
			});
		});

/** Hourly and monthly pay are not swapped, and yen are not thousands of yen. */
export function wageUnitFindings(table: CheckedTable): Finding[] {
	return table.csv.rows.flatMap((row) =>
		wageColumns(table).flatMap((column) => {
			const unit = wageUnit(table, row, column);
			const value = numberIn(table, row, column);
			if (unit === null || value === null) return [];
			const [least, most] = PLAUSIBLE[unit] ?? [-Infinity, Infinity];
			if (value >= least && value <= most) return [];
			return [
				finding(ROW_RULES.wageUnit, place(table, row, column), {
					unit: PAY_UNITS[unit] ?? unit,
					least,
					most
				})
			];
		})
	);
}

const wageColumns = ({ dataset }: CheckedTable): string[] => [
	...storedMeasures(dataset).filter((id) => typeof dataset.measures[id]?.unit === 'object'),
	...Object.keys(dataset.attributes).filter((id) => /^wage_(lower|upper)$/.test(id))
];

function wageUnit(table: CheckedTable, row: CsvRow, column: string): string | null {
	const measure = table.dataset.measures[column];
	if (!measure) return cell(table, row, 'wage_type') || null;
	if (typeof measure.unit === 'string') return null;
	const { dimension, units } = measure.unit;
	const value = cell(table, row, dimension);
	return value in units ? unitOf(measure, { [dimension]: value }) : null;
}
