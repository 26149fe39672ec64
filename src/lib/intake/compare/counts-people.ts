import type { Dataset } from '#lib/catalogue/dataset.ts';

/** Units in which openings and those who seek them are counted. */
const COUNTS: readonly unknown[] = ['openings', 'persons', 'applications'];

/** Whether a measure counts openings, applicants or applications: small ones move by much. */
export const countsPeople = (dataset: Dataset, measure: string): boolean =>
	COUNTS.includes(dataset.measures[measure]?.unit);
