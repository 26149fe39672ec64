import type { ReportWords } from './ja.ts';

const MOVED = { '1': 'up', '-1': 'down', '0': 'the same' } as const;

export const en: ReportWords = {
	title: (period) => `Council report — ${period}`,
	lead: (period, before) =>
		before
			? `The figures of ${period} beside ${before}, under the heads that the plan names for the provision of employment statistics.`
			: `The figures of ${period} under the heads that the plan names for the provision of employment statistics. They cannot be compared with the year before.`,
	none: 'There is no report yet: the yearly table of openings and applicants by occupation is not held here.',
	years: 'Choose a fiscal year',
	print: 'Print (A4)',
	summary: 'Summary',
	sources: 'Source',
	sampleOnly: (sections) =>
		`The values of these sections are made-up samples, not real statistics: ${sections}.`,
	allReal: 'The values of all sections are published statistics.',
	sampleSection: ' (made-up sample)',
	noComparison: {
		break: (title) => `Not compared with the year before. ${title}`,
		missing: (before) =>
			`There is nothing for ${before}, so nothing is compared with the year before.`
	},
	sections: {
		balance: '(a) Openings and applicants by occupation',
		wages: '(b) Offered wages by occupation',
		desired: '(b) Desired wages by occupation',
		industries: '(c) Offered wages by industry',
		bulletin: '(d) Semiconductor bulletin'
	},
	columns: {
		full_time: 'A month (regular full-time)',
		part_time: 'An hour (regular part-time)',
		listings: 'Listings',
		persons: 'Openings',
		personsBefore: 'Openings, same month a year before',
		change: 'Change',
		rate: 'Change, %',
		month: 'Month'
	},
	chart: { balance: 'Ratio by major group of occupations' },
	scope: {
		balance: (area, period) =>
			`${area}, ${period}, regular employment incl. part-time, not seasonally adjusted, by place of reception; openings and applicants are monthly means. It differs in scope from the headline ratio (seasonally adjusted, all employment types). Major groups are sums of middle groups (computed).`,
		wages: (area, period) =>
			`${area}, ${period}, by place of reception, mean of new openings. Monthly and hourly pay are separate values.`,
		desired: (area, month) =>
			`${area}, ${month} (the last month of the fiscal year), mean that applicants ask for. Monthly means are neither added nor averaged, so there is no value for the year.`,
		bulletin: 'Openings listed in each issue. Some are listed again, so issues are not added up.'
	},
	total: (p) =>
		`In ${p.area} in ${p.period}, the openings-to-applicants ratio (all occupations, regular employment incl. part-time, not seasonally adjusted, by place of reception) was ${p.ratio}.`,
	headline: (p) =>
		`For reference: the headline ratio of ${p.area} in ${p.period} (seasonally adjusted, all employment types, by place of reception) was ${p.ratio}.`,
	headlineScope:
		'It differs in scope from the figures of the fiscal year below (regular employment, not adjusted).',
	moved: (p) =>
		`${p.what} in ${p.set} that can be compared with ${p.before}: ${
			p.counts.length === 1
				? p.counts.map(({ direction }) => `${MOVED[direction]} in all of them`).join('')
				: p.counts.map(({ direction, number }) => `${MOVED[direction]} in ${number}`).join(', ')
		}.`,
	what: {
		ratio: 'Ratio',
		full_time: 'Offered wage a month, regular full-time (excl. part-time),',
		part_time: 'Offered wage an hour, regular part-time,',
		desired_full_time: 'Desired wage a month, regular full-time (excl. part-time),',
		industry_full_time: 'Offered wage a month, regular full-time (excl. part-time),'
	},
	most: (direction, set, items) =>
		`Among ${set}, the largest ${direction > 0 ? 'rises' : 'falls'}: ${items}.`,
	fields: (items) => `Ratio in the shortage fields: ${items}.`,
	field: (name, now, before) => `${name} ${now}${before ? ` (year before ${before})` : ''}`,
	issues: (p) => `${p.period} has ${p.count} issues (${p.first} to ${p.last}).`,
	lastIssue: (p) =>
		`The last, of ${p.month}, lists ${p.listings} semiconductor-related postings for ${p.persons} openings.`,
	noIssue: (period) => `There is no issue of ${period}.`,
	noIssueBefore:
		'There is no issue of the same month a year before, so nothing is compared with it.',
	noData: 'There is no value for this fiscal year.',
	table: 'Table'
};
