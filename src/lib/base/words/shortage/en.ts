import type { ShortageWords } from './ja.ts';

export const en: ShortageWords = {
	lead: (p) =>
		`In ${p.area} in ${p.period}, ${p.more} of ${p.all} fields had more active openings than active applicants (regular employment, not seasonally adjusted, sums of twelve months).`,
	ratio: (p) =>
		`In ${p.area} in ${p.period}, the openings-to-applicants ratio of ${p.field} was ${p.value} (regular employment, not seasonally adjusted).`,
	change: (p) =>
		p.direction === 0
			? `That is the same as in ${p.before} (${p.beforeValue}).`
			: `That is ${p.amount} points ${p.direction > 0 ? 'more' : 'less'} than in ${p.before} (${p.beforeValue}).`,
	gap: (amount, direction) =>
		direction === 0
			? 'Openings equal applicants.'
			: `There were ${amount} ${direction > 0 ? 'more' : 'fewer'} openings than applicants (sums of twelve months).`,
	nation: (name, value) => `${name}: ${value}.`,
	missing: (count) => `The sum leaves out ${count} occupations that were not published.`,
	noData: (field) => `Nothing is published for ${field}.`,
	gapTitle: 'Openings less applicants (12-month sum)',
	openings: 'Active openings (12-month sum)',
	applicants: 'Active applicants (12-month sum)',
	contents: 'Occupations and industries in each field',
	contentsLead:
		'The fields are sets of occupations and industries chosen by this site, no official division (defined in data/shortage.json). A ratio is computed as the sum of openings over the sum of applicants of its occupations; it is not a mean of ratios.',
	occupations: 'Occupations',
	industries: 'Industries',
	noIndustry: 'none',
	reason: 'Why',
	real: 'Published fiscal-year figures',
	realLead: 'From the fiscal-year tables of MHLW, Kumamoto beside Japan.',
	months: 'By month and Hello Work office',
	sampleLead:
		'Monthly and office figures and desired wages are made-up samples until the bureau’s tables arrive. They are kept in figures apart from the published ones above.',
	fields: 'Fields',
	back: 'All fields',
	next: 'Setting pay in this field',
	wageCheck: (occupation) => `Wage check: ${occupation}`
};
