import { industryWagesMonthly } from '#lib/catalogue/datasets/industry-wages-monthly.ts';
import { occupationBalanceMonthly } from '#lib/catalogue/datasets/occupation-balance-monthly.ts';
import { occupationWagesMonthly } from '#lib/catalogue/datasets/occupation-wages-monthly.ts';
import { balanceRows, drawBalance } from './balance.ts';
import { file, type SampleFile } from './file.ts';
import { INDUSTRIES, industryPeople } from './industry.ts';
import { listingFiles } from './listing-files.ts';
import { SAMPLE_MONTHS } from './months.ts';
import { OCCUPATIONS } from './occupations.ts';
import { wageLevel } from './wage-level.ts';
import { wageRows, yen } from './wages.ts';

const status = (values: readonly unknown[]): string =>
	values.every((value) => value === null) ? 'O' : 'A';

/** Every sample file, always with the same bytes. */
export function sampleFiles(): SampleFile[] {
	const balance = drawBalance();
	const occupationLevel = wageLevel('occupation-wages', 'occupation', 2023);
	const industryLevel = wageLevel('industry-wages', 'industry', 2024);
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
		...listingFiles()
	];
}
