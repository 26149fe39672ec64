import type { ShortageWords } from './ja.ts';

export const en: ShortageWords = {
	more: (p) =>
		p.every
			? `In ${p.area} in ${p.period}, all ${p.all} fields had more active openings than active applicants.`
			: `In ${p.area} in ${p.period}, ${p.count} of ${p.all} fields had more active openings than active applicants.`,
	fieldIn: (area, field) => `${field} in ${area}`,
	gap: (amount, direction, isMean) =>
		direction === 0
			? `Openings equal applicants${isMean ? ' on the monthly mean' : ''}.`
			: `${isMean ? 'On the monthly mean there' : 'There'} were ${amount} ${direction > 0 ? 'more' : 'fewer'} openings than applicants.`,
	scope:
		'Regular employment incl. part-time, not seasonally adjusted, by place of reception: another scope than the headline ratio (seasonally adjusted, all employment types).',
	noData: (field) => `There is no value for ${field}.`,
	contents: 'Occupations and industries in each field',
	contentsLead:
		'The fields are sets of occupations and industries chosen by this site, no official division (defined in data/shortage.json). A ratio is computed as the sum of openings over the sum of applicants of its occupations; it is not a mean of ratios.',
	occupations: 'Occupations',
	industries: 'Industries',
	noIndustry: 'none',
	reason: 'Why',
	fields: 'Fields',
	back: 'All fields',
	next: 'Setting pay in this field',
	wageCheck: (occupation) => `Wage check: ${occupation}`
};
