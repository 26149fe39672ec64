import type { OccupationWords } from './ja.ts';

export const en: OccupationWords = {
	code: (code) => `Japan Standard Occupational Classification (2009) ${code}`,
	major: 'major group',
	middle: 'middle group',
	lead: (p) =>
		`Openings and applicants, wages and figures by Hello Work office for “${p.name}” in ${p.area}, and the jobs that it covers.`,
	key: {
		ratio: 'Openings-to-applicants ratio',
		gap: 'Gap (openings − applicants, monthly mean)',
		openings: 'Active openings (monthly mean)',
		wageFull: 'Offered wage (full-time)',
		wagePart: 'Offered wage (part-time)',
		before: (period, value) => `${period}: ${value}`,
		rank: (rank, set) => `number ${rank} from the top of ${set}`,
		small: (value) => `few applicants (sum of twelve months: ${value}), so the ratio moves widely`,
		fewPaid: (openings) => `a mean of only ${openings.trim()} in the year`
	},
	sections: {
		definition: 'Jobs in this occupation',
		names: 'Name in the other languages',
		keywords: 'Everyday words',
		neighbours: 'Occupations nearby',
		next: 'Go on to'
	},
	minor: 'Minor groups (JSCO)',
	members: 'Middle groups',
	same: (name) => `Occupations of the same major group (${name})`,
	above: 'Next higher ratio',
	below: 'Next lower ratio',
	months: 'Occupations by month (heatmap)',
	all: 'Ranking of all occupations',
	wageCheck: 'Wage check for this occupation',
	shortage: 'Shortage field with this occupation',
	monthsTitle: 'Occupations by month',
	monthsLead:
		'The openings-to-applicants ratio of 73 occupations as colours, month by month, and the major groups on one common scale.',
	colon: ': '
};
