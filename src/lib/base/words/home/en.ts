import type { HomeWords } from './ja.ts';

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rules = new Intl.PluralRules('en', { type: 'ordinal' });

/** 22nd. */
const ordinal = (rank: string): string => `${rank}${ENDINGS[rules.select(Number(rank))] ?? ''}`;

export const en: HomeWords = {
	paragraph: 'The month in words',
	paragraphLead: 'Ready to paste. Sentences without data are omitted.',
	copy: 'Copy the text',
	at: (value, period) => `${value} (${period})`,
	level: (p) =>
		`In ${p.period}, ${p.area} had an active openings-to-applicants ratio of ${p.value} (seasonally adjusted, by place of reception).`,
	standing: (p) => {
		const more = [
			p.isShared ? 'shared' : '',
			p.since === null ? '' : `unchanged since ${p.since}`,
			p.before === null ? '' : `${ordinal(p.before)} the month before`
		];
		const told = more.filter(Boolean).join(', ');
		return `${p.area} ranks ${ordinal(p.rank)} among ${p.among}, highest first${told ? ` (${told})` : ''}.`;
	},
	amongRegion: (region, count) => `the ${count} prefectures of ${region}`,
	amongNation: (count) => `all ${count} prefectures of Japan`,
	newRatio: (value) => `The new openings-to-applicants ratio (seasonally adjusted) was ${value}.`,
	caution:
		'All employment types including part-time (regular employment as well as temporary and seasonal), excluding new graduates, by place of reception. Adjusted values are revised back every year; those compared here are all of the newest edition at hand.',
	none: 'The figures of this month are not at hand yet.',
	key: {
		ratio: 'Openings-to-applicants ratio (seasonally adjusted, by place of reception)',
		month: 'Change on the month',
		year: 'Change on the year',
		newRatio: 'New openings-to-applicants ratio (seasonally adjusted, by place of reception)',
		standing: (among) => `Rank among ${among}`,
		ranked: ordinal,
		rank: '',
		shared: 'shared',
		since: (month) => `unchanged since ${month}`,
		before: (rank) => `${ordinal(rank)} the month before`,
		other: (name) => `${name} (seasonally adjusted)`,
		openings: 'Active openings (seasonally adjusted)',
		applicants: 'Active applicants (seasonally adjusted)',
		newOpenings: 'New openings (not seasonally adjusted)'
	},
	asPublished: {
		heading: 'Numbers of openings and applicants (as first published)',
		revised:
			'Openings-to-applicants ratio (seasonally adjusted, by place of reception): as first published, and in the newest edition',
		revisedNote:
			'Only months for which both are known; months of another definition are left out. Adjusted values are revised back with each January’s figures, so they may differ from what was first published.',
		then: 'First published',
		now: 'Newest edition',
		difference: 'Difference (points)',
		lead: (month) =>
			`As the Labour Bureau first published them, collected up to ${month}. They are of other editions than the ratios above and are never drawn on one line with them.`
	},
	yearChange: (text) => `${text} on the year`,
	release: {
		heading: 'Month and date of release',
		month: 'Month of the data',
		published: 'Published',
		expected: (day) => `${day} (usual date)`,
		next: 'Next release',
		nextDay: (day) => `about ${day}`,
		late: (p) =>
			`Data run to ${p.month}. Going by the usual date of release (about the end of the following month), figures up to ${p.due} should have been released: ${p.count} ${p.count === '1' ? 'month is' : 'months are'} not collected. See the Labour Bureau’s own releases for newer values.`
	},
	gaps: {
		title: (period) =>
			`Occupations where openings and applicants lie farthest apart (${period}, monthly mean, persons)`,
		lead: 'Openings minus applicants. Regular employment including part-time, not seasonally adjusted, by place of reception, 73 occupations.',
		short: 'More openings than applicants',
		surplus: 'More applicants than openings',
		occupation: 'Occupation',
		columns: {
			active_gap: 'Gap',
			active_openings_mean: 'Openings',
			active_applicants_mean: 'Applicants',
			active_ratio: 'Ratio'
		}
	},
	doors: {
		heading: 'What you come for',
		planner: 'Plan and report',
		make: 'Put areas and fields on one page',
		firm: 'Recruit here',
		bulletin: 'See semiconductor openings',
		data: 'Use the data',
		staff: 'Publish a table (staff)'
	},
	industries: {
		title: (period) => `New openings by industry, change on the year (${period})`,
		lead: (collected, all) =>
			`As published, not seasonally adjusted, by place of reception. ${collected} of ${all} main industries were collected; the others were published but not collected.`,
		industry: 'Industry',
		yearChange: 'Change on the year (%)'
	},
	shortage: (period) => `Shortage fields (${period}, real figures)`,
	shortageLead:
		'Ratio in regular employment incl. part-time (not seasonally adjusted, by place of reception), with monthly means of openings and applicants. It differs in scope from the headline ratio (seasonally adjusted, all employment types). What belongs to each field is on its page.',
	before: (period, value) => `${period}: ${value}`,
	counts: (openings, applicants) => `Monthly mean: ${openings} for ${applicants}`,
	semiconductor: 'Semiconductor-related listings',
	semiconductorCount: (p) => `Issue of ${p.month}: ${p.listings} listings, ${p.openings} openings`,
	more: 'See more'
};
