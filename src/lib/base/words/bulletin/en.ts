import type { BulletinWords, CountChange } from './ja.ts';

const moved = ({ amount, direction }: CountChange): string =>
	direction === 0 ? 'no change' : `${amount} ${direction > 0 ? 'more' : 'fewer'}`;

export const en: BulletinWords = {
	name: 'Semiconductor job bulletin',
	issue: (month) => `Semiconductor job bulletin, ${month}`,
	issueShort: (month) => `${month} issue`,
	lead: 'Every month, the semiconductor-related openings received by the Hello Work offices of the prefecture.',
	contents: 'On this page',
	colon: ': ',
	sections: {
		changes: 'What changed',
		breakdown: 'Breakdown',
		wages: 'Wages',
		list: 'Listings',
		apply: 'How to apply',
		source: 'Source and rule',
		corrections: 'Corrections',
		archive: 'All issues',
		trends: 'Trends over issues',
		feeds: 'Subscribe',
		take: 'Take away'
	},
	unit: {
		openings: 'openings',
		listings: 'listings',
		month: 'yen a month',
		hour: 'yen an hour',
		issues: 'issues'
	},
	openings: 'Openings',
	listings: 'Listings',
	count: {
		openings: (n) => `${n} ${n === '1' ? 'opening' : 'openings'}`,
		listings: (n) => `${n} ${n === '1' ? 'listing' : 'listings'}`
	},
	finding: {
		headline: ({ listings, openings, change }) =>
			change
				? `${listings} (${moved(change.listings)} since ${change.since}); ${openings} (${moved(change.openings)})`
				: `${listings}; ${openings}`,
		total: (p) => `The ${p.month} issue holds ${p.listings} with ${p.openings}.`,
		change: (p) =>
			p.direction === 0
				? `Openings are as many as in the ${p.since} issue.`
				: `That is ${p.amount} ${p.direction > 0 ? 'more' : 'fewer'} than in the ${p.since} issue.`,
		and: (items) => items.join(' and '),
		most: (stage, area) =>
			`By stage, most openings are in ${stage.names} (${stage.value}${stage.several ? ' each' : ''}); by place of work, in ${area.names} (${area.value}${area.several ? ' each' : ''}).`,
		none: (month) => `The ${month} issue holds no listing.`,
		top: (dimension, places) =>
			`By ${dimension.toLowerCase()}, most openings: ${places
				.map(({ names, value, several }) => `${names} (${value}${several ? ' each' : ''})`)
				.join(', ')}.`,
		wages: (p) =>
			`${p.by} pay in ${p.listings}: lower limits average ${p.lower}, upper limits ${p.upper}.`,
		stay: (median) => `The median number of issues in which a listing appeared is ${median}.`
	},
	scope: 'openings cleared for publication only; not seasonally adjusted, by place of reception',
	sourceLabel: 'Source',
	by: {
		stage: 'Stage',
		municipality: 'Place of work',
		occupation: 'Occupation',
		form: 'Employment',
		office: 'Hello Work office'
	},
	countTitle: (dimension) => `Openings and listings by ${dimension.toLowerCase()}`,
	unstated: 'Not stated',
	wage: {
		yen: (n) => `¥${n}`,
		monthly: 'Monthly',
		hourly: 'Hourly',
		title: (by) => `Band of offered wages by occupation (${by.toLowerCase()})`,
		band: 'Mean of lower limits to mean of upper limits',
		semiconductor: 'Semiconductor',
		all: 'Nearest group, all industries',
		start: (tick) => `The scale begins at ${tick}, not at 0.`,
		guide:
			'Openings use the 2022 classification of occupations, statistics the Japan Standard Occupational Classification: the value of all industries is that of the nearest group, a guide only. Means count each listing once, whatever its number of openings.',
		few: 'fewer than 5 listings',
		lower: 'Mean of lower limits',
		upper: 'Mean of upper limits',
		allLower: 'All industries, lower',
		allUpper: 'All industries, upper'
	},
	change: {
		since: (month) => `Compared with the ${month} issue`,
		first: 'There is no earlier issue to compare with.',
		fresh: 'New',
		continuing: 'Continuing',
		ended: 'Ended',
		wage: 'Wage changed',
		before: 'Wage before',
		now: 'Wage now',
		mark: { fresh: 'New', wage: 'Wage changed' }
	},
	list: {
		search: 'Search',
		searchHint: 'job, place, employer, listing number …',
		all: 'All',
		option: (name, count) => `${name} (${count})`,
		filters: 'Narrow the list',
		sort: 'Order',
		sorts: {
			new: 'Newest first',
			deadline: 'Deadline soonest first',
			wage: 'Highest wage first (monthly, then hourly)',
			openings: 'Most openings first'
		},
		pay: 'Wage',
		payFrom: {
			monthly: (yen) => `Monthly, lower limit ${yen} yen or more`,
			hourly: (yen) => `Hourly, lower limit ${yen} yen or more`
		},
		change: 'Change',
		result: (p) => `${p.shown} of ${p.total} (${p.openings})`,
		whole: (p) => `All ${p.total} (${p.openings})`,
		none: 'No listing fits.',
		clear: 'Clear all',
		more: (n) => `Show ${n} more`,
		inPaper: (total) =>
			`Only the first ones stand here. All ${total} are in the list for printing.`,
		chosen: 'Only the listings that the link names are shown.',
		pick: 'Select',
		picked: (n) => `${n} selected`,
		copy: 'Copy the selected',
		mail: 'Mail the selected',
		copied: 'Copied',
		copyFailed: 'Could not copy. Select and copy the text below.',
		only: 'Show only the selected',
		loading: 'Loading the list',
		failed: 'Could not load. What is shown stays as it was.',
		detail: 'Details'
	},
	/** Beside the mark: nobody can apply for what is made up. */
	notReal: {
		text: 'The listings shown here are made-up samples, not real openings.',
		short: 'Not real openings.'
	},
	listing: {
		number: 'Listing number',
		title: 'Job title',
		occupation: 'Occupation',
		municipality: 'Place of work',
		form: 'Employment',
		wage: 'Wage',
		wageLower: 'Wage, lower limit (yen)',
		wageUpper: 'Wage, upper limit (yen)',
		openings: 'Openings',
		holidays: 'Holidays a year',
		industry: 'Industry',
		stage: 'Stage',
		office: 'Hello Work office',
		receivedOn: 'Received on',
		expiresOn: 'Deadline',
		employer: 'Employer',
		remarks: 'Work',
		withheld: 'not disclosed (ask at Hello Work)',
		persons: (n) => n,
		days: (n) => `${n} days`,
		wageText: (p) =>
			p.lower === p.upper ? `${p.by} ¥${p.lower}` : `${p.by} ¥${p.lower} to ¥${p.upper}`,
		expired: (day) => `Expired: the deadline was ${day}. Applications are closed.`,
		open: (day) => `Open until ${day}.`,
		ended: (month) => `This listing last stood in the ${month} issue.`,
		inIssue: 'In the issues',
		alike: {
			heading: 'Listings like this',
			occupation: 'Same occupation, latest issue',
			municipality: 'Same place of work, latest issue'
		}
	},
	apply:
		'Applications go through Hello Work: give the listing number at the counter of any office. The number can also be looked up at Hello Work Internet Service. Offices also advise on residence status and permission to work. Job titles and texts are in Japanese, as the employer wrote them.',
	applySite: 'Hello Work Internet Service',
	rule: 'The bulletin holds openings that may be published and are judged semiconductor-related: their industry is the manufacture of electronic parts, devices and circuits, or their title or text has a word such as semiconductor or clean room; where a person has judged, that settles it. Employers are named only where they agreed.',
	ruleWords: 'Words of the rule',
	frozen: (day) =>
		`Planned day of release: ${day}. Issues are not altered after release; errors are listed as corrections.`,
	noCorrections: 'This issue has no corrections.',
	correction: {
		on: 'Date',
		total: (p) =>
			`Openings in all: ${p.was} as it came out, ${p.now} as corrected. This page counts as corrected.`,
		count: (n) => `${n} corrected after release (at the end).`,
		field: 'Item',
		before: 'Before',
		after: 'After',
		reason: 'Reason'
	},
	files: {
		pdf: 'PDF (A4)',
		paper: 'Page for printing',
		csv: 'CSV (for Excel, with BOM)',
		plain: 'CSV (codes, no BOM)',
		xlsx: 'Excel',
		atom: 'Atom feed',
		json: 'JSON Feed',
		ical: 'Release days (iCalendar)',
		noFeeds: 'Feeds start once it is decided where this site is published.',
		byArea: 'Feeds by place of work'
	},
	share: {
		mail: 'Send by mail',
		copy: 'Copy a note of this issue',
		released: (day) => `Planned day of release: ${day}`
	},
	subscribe: {
		feed: 'A feed tells you by itself when a new issue is out. It costs nothing and asks for no mail address.',
		how: 'Put one of these addresses into a feed reader (a mail program that knows RSS will do): the name and summary of each new issue then come to you, without a visit to this page.',
		calendar:
			'The release calendar is a file with the planned days of the coming issues. Open it to add them to your calendar.'
	},
	toList: (listings) => `Read the list (${listings})`,
	seeTrends: 'Trends by place of work, and of wages',
	copyCounts: 'Copy the counts as text',
	previous: 'Issue before',
	next: 'Issue after',
	trend: {
		stage: 'Openings by stage over time',
		area: 'Openings by place of work over time',
		wage: (by) => `Offered wages over time (${by.toLowerCase()}, means of limits)`,
		stay: 'Issues in which a listing stood',
		stayScope: 'without listings of the first and the latest issue',
		other: 'Others',
		reading: 'Choose an issue to read its values',
		period: 'Issue',
		sentence: ({ month, most }) =>
			`In the ${month} issue most openings are in ${most.names} (${most.value}${most.several ? ' each' : ''}).`,
		wageSentence: (p) =>
			`In the ${p.month} issue lower limits average ${p.lower}, upper limits ${p.upper}.`
	},
	release: (month) => `Semiconductor job bulletin, ${month} issue: planned release`,
	paperHint: 'Print this page (Ctrl+P) on A4 paper or as a PDF.',
	paperPage: (title) => `${title} (for printing)`,
	page: 'Page',
	mail: {
		rest: (n) => `${n} more are in the PDF.`,
		subject: (month) => `Semiconductor job bulletin, ${month}`,
		greeting: 'To the offices concerned',
		body: 'The latest issue is attached as PDF.',
		sample: '[Made-up sample] ',
		web: 'On the web'
	},
	figures: (n) => `${n} rows`,
	missing: 'no value',
	toTop: 'To the top of the list'
};
