import { SITE } from '../site.ts';

/** How offered wages of a fiscal year are asked for: of an area beside the nation. */
export const WAGE_CHOICES = {
	ref_area: { default: SITE.area, answer: 'path', beside: SITE.nation },
	employment: { default: 'full_time', answer: 'file' },
	basis: { default: 'reception', answer: 'file' }
} as const;

/** The newest year, of the years that the page has. */
export const NEWEST_YEAR = { time_period: { default: 'latest', answer: 'page' } } as const;
