import type { Dataset, PublicDataset } from './dataset.ts';
import type { Figure } from './figure.ts';
import { applicantsAge } from './datasets/applicants-age.ts';
import {
	disabilityEmployment,
	disabilityEmploymentFirms,
	disabilityStatutoryRate
} from './datasets/disability-employment.ts';
import { foreignWorkers } from './datasets/foreign-workers.ts';
import { headline } from './datasets/headline.ts';
import { headlineFiscalYear, headlineReports } from './datasets/headline-reports.ts';
import { highSchoolGraduates } from './datasets/high-school-graduates.ts';
import { industryConditions } from './datasets/industry-conditions.ts';
import { industryNewOpenings } from './datasets/industry-new-openings.ts';
import { industryWages } from './datasets/industry-wages.ts';
import { industryWagesMonthly } from './datasets/industry-wages-monthly.ts';
import { occupationBalance } from './datasets/occupation-balance.ts';
import { occupationBalanceMonthly } from './datasets/occupation-balance-monthly.ts';
import { occupationConditions } from './datasets/occupation-conditions.ts';
import { occupationPlacements } from './datasets/occupation-placements.ts';
import { occupationWages } from './datasets/occupation-wages.ts';
import { occupationWagesMonthly } from './datasets/occupation-wages-monthly.ts';
import { officeRatios } from './datasets/office-ratios.ts';
import { olderWorkersMeasures } from './datasets/older-workers-measures.ts';
import { partTimeRatios } from './datasets/part-time-ratios.ts';
import { prefectureBalance } from './datasets/prefecture-balance.ts';
import { prefectureRatios } from './datasets/prefecture-ratios.ts';
import { regularEmployees } from './datasets/regular-employees.ts';
import { semiconductorCorrections } from './datasets/semiconductor-corrections.ts';
import { semiconductorListings } from './datasets/semiconductor-listings.ts';
import { hasPage } from './pages.ts';

/** Every dataset that may be public. A new one is one line here, one declaration and its CSVs. */
const DECLARED: readonly PublicDataset[] = [
	headline,
	occupationBalance,
	occupationWages,
	industryWages,
	industryNewOpenings,
	occupationPlacements,
	occupationConditions,
	applicantsAge,
	industryConditions,
	prefectureBalance,
	prefectureRatios,
	partTimeRatios,
	regularEmployees,
	headlineReports,
	headlineFiscalYear,
	foreignWorkers,
	highSchoolGraduates,
	olderWorkersMeasures,
	disabilityEmployment,
	disabilityEmploymentFirms,
	disabilityStatutoryRate,
	officeRatios,
	occupationBalanceMonthly,
	occupationWagesMonthly,
	industryWagesMonthly,
	semiconductorListings,
	semiconductorCorrections
];

/** Those that this site has: a table of a page that it does without is none of its own. */
export const DATASETS: readonly PublicDataset[] = DECLARED.filter(
	({ page }) => page === undefined || hasPage(page)
);

/** Throws RangeError for an id that is not declared. */
export function dataset(id: string): Dataset {
	const found = DECLARED.find((one) => one.id === id);
	if (!found) throw new RangeError(`no dataset ${id}`);
	return found;
}

/** A figure and the dataset that declares it. Throws RangeError for an unknown id. */
export function figure(id: string): { figure: Figure; dataset: Dataset } {
	for (const one of DECLARED) {
		const found = one.figures.find((candidate) => candidate.id === id);
		if (found) return { figure: found, dataset: one };
	}
	throw new RangeError(`no figure ${id}`);
}
