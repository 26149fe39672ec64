import { columnsOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { industryWagesMonthly } from '#lib/catalogue/datasets/industry-wages-monthly.ts';
import { occupationBalanceMonthly } from '#lib/catalogue/datasets/occupation-balance-monthly.ts';
import { occupationWagesMonthly } from '#lib/catalogue/datasets/occupation-wages-monthly.ts';
import { semiconductorCorrections } from '#lib/catalogue/datasets/semiconductor-corrections.ts';
import { semiconductorListings } from '#lib/catalogue/datasets/semiconductor-listings.ts';
import { csvText } from '#lib/contract/csv.ts';
import { balanceRows, drawBalance } from './balance.ts';
import { INDUSTRIES, industryPeople } from './industry.ts';
import { LISTING_MONTHS, listingsByMonth } from './listings.ts';
import { CORRECTED, correctionRow } from './listings/corrections.ts';
import { SAMPLE_MONTHS } from './months.ts';
import { OCCUPATIONS } from './occupations.ts';
import { wageLevel } from './wage-level.ts';
import { wageRows, yen } from './wages.ts';

export interface SampleFile {
	/** Relative to data/. */
	readonly path: string;
	readonly text: string;
	/** For the ledger: how the numbers came about. */
	readonly note: string;
}

type Rows = readonly (readonly (string | number | null)[])[];

const file = (dataset: Dataset, month: string, rows: Rows, note: string): SampleFile => ({
	path: `${dataset.id}/${month}.csv`,
	text: csvText(columnsOf(dataset), rows),
	note
});

const status = (values: readonly unknown[]): string =>
	values.every((value) => value === null) ? 'O' : 'A';

/** Every sample file, always with the same bytes. */
export function sampleFiles(): SampleFile[] {
	const balance = drawBalance();
	const occupationLevel = wageLevel('occupation-wages', 'occupation', 2023);
	const industryLevel = wageLevel('industry-wages', 'industry', 2024);
	const listings = listingsByMonth();
	const occupationPeople: Parameters<typeof wageRows>[3] = (month, area, code, employment) => ({
		openings: balance(month, area, code, employment, 'new_openings'),
		applicants: balance(month, area, code, employment, 'active_applicants')
	});
	return [
		...SAMPLE_MONTHS.map((month) =>
			file(
				occupationBalanceMonthly,
				month,
				balanceRows(balance, month),
				'made up; the months of a fiscal year add up to the published totals of the prefecture'
			)
		),
		...SAMPLE_MONTHS.map((month) => {
			const rows = wageRows(month, OCCUPATIONS, occupationLevel, occupationPeople);
			const cells = rows.map(([area, code, employment, { lower, upper, desired }]) => {
				const values = [yen(lower), yen(upper), yen(desired)];
				return [month, area, code, employment, ...values, status(values)];
			});
			return file(
				occupationWagesMonthly,
				month,
				cells,
				'made up around the published yearly means'
			);
		}),
		...SAMPLE_MONTHS.filter((month) => month >= '2024-04').map((month) => {
			const rows = wageRows(month, INDUSTRIES, industryLevel, industryPeople);
			const cells = rows.map(([area, code, employment, { lower, upper }]) => {
				const values = [yen(lower), yen(upper)];
				return [month, area, code, employment, ...values, status(values)];
			});
			return file(industryWagesMonthly, month, cells, 'made up around the published yearly means');
		}),
		...LISTING_MONTHS.map((month) => {
			const columns = columnsOf(semiconductorListings).slice(1);
			const rows = (listings.get(month) ?? []).map((listing) => [
				month,
				...columns.map((column) => listing[column] ?? null)
			]);
			return file(semiconductorListings, month, rows, 'made up; the employers do not exist');
		}),
		file(
			semiconductorCorrections,
			CORRECTED,
			[correctionRow(listings.get(CORRECTED) ?? [])],
			'made up; a mistake that nobody made'
		)
	];
}
