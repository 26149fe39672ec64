import type { SheetWords } from './ja.ts';

export const en: SheetWords = {
	make: 'Put areas and fields on one page',
	lead: 'Choose up to four areas and up to four fields or occupations: openings, applicants and wages from one table, side by side on one A4 page. Text and table can be copied into a word processor.',
	areas: (most) => `Areas (up to ${most})`,
	fields: (most) => `Fields and occupations (up to ${most})`,
	add: 'Add an occupation',
	choose: 'Choose',
	others: 'Other occupations',
	last: 'The last one stays: choose another, then it can be taken out.',
	full: 'No more fit on the page: take one out to choose another.',
	title: (items, areas) => `Openings and applicants: ${items} (${areas})`,
	of: (area, item) => `${item} in ${area}`,
	item: 'Field or occupation, area',
	chart: 'Openings-to-applicants ratio',
	wages: {
		offered_wage_lower: 'Offered wage, lower',
		offered_wage_upper: 'Offered wage, upper',
		desired_wage: 'Desired wage',
		offered_wage: 'Offered wage'
	},
	fieldWages:
		'Wages of a field are not shown: they would be means of the means of its occupations.',
	left: (areas, period) => `Not on this page, having no table of ${period}: ${areas}.`,
	unknown: (text) => `“${text}” in the address cannot be used and was left out.`,
	loading: 'Loading',
	failed: 'It could not be loaded. The choice before is shown.',
	print: 'Print (one A4 page)'
};
