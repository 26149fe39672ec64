import type { HomeWords } from './ja.ts';

export const en: HomeWords = {
	paragraph: 'The month in words',
	nation: 'Japan',
	kyushu: 'Kyushu',
	paragraphLead: 'Ready to paste. What was not published is left out, sentence and all.',
	copy: 'Copy the text',
	at: (value, period) => `${value} (${period})`,
	times: (value) => value,
	persons: (value) => value,
	cases: (value) => value,
	level: (p) =>
		`In ${p.period}, ${p.area} had an active openings-to-applicants ratio of ${p.value} (seasonally adjusted).`,
	month: (amount, direction) =>
		direction === 0
			? 'It was unchanged on the month (as published).'
			: `It ${direction > 0 ? 'rose' : 'fell'} ${amount} points on the month (as published).`,
	year: (period, value) => `A year before (${period}) it was ${value} (as first published).`,
	others: (items) => `In the same seasonally adjusted terms: ${items.join(', ')}.`,
	other: (name, value) => `${name} ${value}`,
	stock: (items) => `Seasonally adjusted: ${items.join(', ')}.`,
	openings: (value) => `active openings ${value}`,
	applicants: (value) => `active applicants ${value}`,
	newOpenings: (value) => `New openings (not seasonally adjusted): ${value}.`,
	newOpeningsYear: (amount, direction, period) =>
		`New openings (not seasonally adjusted) ${
			direction === 0
				? 'were unchanged on the year'
				: `${direction > 0 ? 'rose' : 'fell'} ${amount}% on the year`
		}${period ? ` in ${period}` : ''}.`,
	newApplications: (value) => `New applications (not seasonally adjusted): ${value}.`,
	caution:
		'All employment types including part-time (regular employment as well as temporary and seasonal), excluding new graduates, by place of reception. Seasonally adjusted and unadjusted values are different series and cannot be compared with each other.',
	none: 'The figures of this month are not at hand yet.',
	key: {
		ratio: 'Openings-to-applicants ratio (seasonally adjusted)',
		month: 'Change on the month (published)',
		year: 'A year before (seasonally adjusted)',
		nation: 'Japan (seasonally adjusted)',
		kyushu: 'Kyushu (seasonally adjusted)',
		openings: 'Active openings (seasonally adjusted)',
		applicants: 'Active applicants (seasonally adjusted)',
		newOpenings: 'New openings (not seasonally adjusted)'
	},
	yearChange: (text) => `${text} on the year`,
	release: {
		heading: 'Month and date of release',
		month: 'Month of the data',
		published: 'Published',
		expected: (day) => `${day} (by the rule of release)`,
		next: 'Next release',
		nextDay: (day) => `about ${day}`,
		late: (p) =>
			`The figures on this page are ${p.count} months late. The newest at hand are for ${p.month}; by the rule of release (last day of the following month on which offices are open) those for ${p.due} should be out. Check newer values in the announcements of the Kumamoto Labour Bureau.`
	},
	movers: {
		occupations: 'Occupations that moved most',
		lead: (p) =>
			`Change of the ratio from ${p.before} to ${p.now}, among occupations with ${p.threshold} applicant-months or more in both years (regular employment incl. part-time).`,
		up: 'Ratio rose',
		down: 'Ratio fell',
		occupation: 'Occupation',
		change: 'Change of ratio (points)',
		openings: 'Change of active openings (%)',
		industries: (period) => `New openings by industry, change on the year (${period})`,
		industriesLead:
			'As published, not seasonally adjusted. Only industries found in reports; the others were not found.',
		industry: 'Industry',
		yearChange: 'Change on the year (%)'
	},
	shortage: (period) => `Shortage fields (${period}, real figures)`,
	shortageLead:
		'Ratio in regular employment incl. part-time. What belongs to each field is on its page.',
	ratio: (value) => value,
	before: (period, value) => `${period}: ${value}`,
	counts: (openings, applicants) => `${openings} openings, ${applicants} applicants`,
	semiconductor: 'Semiconductor-related listings',
	semiconductorCount: (p) => `Issue of ${p.month}: ${p.listings} listings, ${p.openings} openings`,
	more: 'See more'
};
