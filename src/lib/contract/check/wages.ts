import { storedMeasures } from '#lib/catalogue/dataset.ts';
import { unitOf } from '#lib/catalogue/measure.ts';
import type { CsvRow } from '../csv.ts';
import { finding, say, type Finding } from '../finding.ts';
import { cell, numberIn, place, type CheckedTable } from './table.ts';

/** What pay in a unit can be; a monthly wage in an hourly row lies far outside. */
const PLAUSIBLE: Readonly<Record<string, readonly [number, number]>> = {
	yen_hour: [500, 20_000],
	yen_month: [50_000, 2_000_000],
	thousand_yen_month: [50, 2_000],
	hourly: [500, 20_000],
	daily: [3_000, 100_000],
	monthly: [50_000, 5_000_000],
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
				return [
					finding(
						'wage-order',
						place(table, row, lower),
						say(
							`下限が上限（${most}）より高くなっています`,
							`the lower limit exceeds the upper one (${most})`,
							`下限高於上限（${most}）`
						),
						say(
							'下限と上限を入れ替えていないか確かめてください',
							'see whether the two are swapped',
							'請確認上下限是否顛倒'
						)
					)
				];
			});
		});

/** Hourly and monthly pay are not swapped, and yen are not thousands of yen. */
export function wageUnitFindings(table: CheckedTable): Finding[] {
	return table.csv.rows.flatMap((row) =>
		wageColumns(table).flatMap((column) => {
			const unit = wageUnit(table, row, column);
			const value = numberIn(table, row, column);
			const range = unit === null ? undefined : PLAUSIBLE[unit];
			if (value === null || !range || (value >= range[0] && value <= range[1])) return [];
			return [
				finding(
					'wage-unit',
					place(table, row, column),
					say(
						`この単位（${unit}）の賃金としては ${range[0]}〜${range[1]} の外です`,
						`pay in ${unit} lies between ${range[0]} and ${range[1]}`,
						`以此單位（${unit}）計之薪資應介於 ${range[0]}～${range[1]}`
					),
					say(
						'月額と時間額、円と千円・万円を取り違えていないか確かめてください',
						'see whether monthly and hourly pay, or yen and thousands or ten thousands of yen, are swapped',
						'請確認是否混淆月薪與時薪、日圓與千日圓、萬日圓'
					)
				)
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
