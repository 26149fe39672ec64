import type { FeedRuleWords } from './ja.ts';

export const en: FeedRuleWords = {
	notAFeed: {
		reason: 'not readable as JSON',
		mend: 'mend the JSON'
	},
	misfit: {
		reason: '{path} is wrong ({expected} is expected)',
		mend: 'follow src/lib/intake/feed/feed.ts'
	},
	noNetwork: {
		reason: '{host} cannot be reached ({cause}; tried {tries} times)',
		mend: 'see the network and its proxy, and try again later'
	},
	slow: {
		reason: '{host} did not finish within {seconds} seconds (tried {tries} times)',
		mend: 'it may be busy: try again later'
	},
	cutOff: {
		reason: 'the answer of {host} was cut off (tried {tries} times)',
		mend: 'try again later'
	},
	tooLarge: {
		reason: 'the answer is larger than {limit} MB',
		mend: 'see whether the source has changed'
	},
	otherHost: {
		reason: 'sent on to {to}, which is not {host}: not followed',
		mend: 'see whether the source has moved, and correct the address in data/feeds/ if so'
	},
	redirects: {
		reason: '{host} sent on more than {count} times',
		mend: 'try again later'
	},
	refused: {
		reason: '{host} refused (HTTP {status})',
		mend: 'see whether the address or its terms have changed'
	},
	busy: {
		reason: '{host} is busy or out of order (HTTP {status}; tried {tries} times)',
		mend: 'try again after a while'
	},
	notModified: {
		reason: 'answered “not modified” (HTTP 304) although no version was asked about',
		mend: 'try again later'
	},
	empty: {
		reason: 'the answer is empty',
		mend: 'try again later'
	},
	notText: {
		reason: 'the answer is not UTF-8 text',
		mend: 'see whether the source has changed its form'
	},
	page: {
		reason: 'a web page came and no data ({title})',
		mend: 'it may be under maintenance: see its notices and try again later'
	},
	notWorkbook: {
		reason: 'what came is no Excel workbook (.xlsx); it begins with: {begins}',
		mend: 'see on the page of the source whether address or format of the workbook have changed'
	},
	unread: {
		reason: 'not one row could be read from the workbook (layout: {profile})',
		mend: 'see whether the source has changed its layout, and mend the profile in data/profiles/ if so'
	},
	notJson: {
		reason: 'not readable as JSON, perhaps cut off (its end: {end})',
		mend: 'try again later; if it stays so, see the form of the source'
	},
	shape: {
		reason: '{path} is not there ({count} places)',
		mend: 'compare the source’s own description with the declaration in data/feeds/'
	},
	status: {
		reason: 'the source says that it failed (status {status}: {message})',
		mend: 'see whether it has such data, and its notices'
	},
	renamed: {
		reason: '{field} is “{found}” ({expected} is expected; {count} values)',
		mend: 'codes or definitions may have changed: look it up before you correct data/feeds/'
	},
	notNumber: {
		reason: 'the value is no number ({count} values)',
		mend: 'it may not be published: look it up at the source'
	},
	provisional: {
		reason: 'values are marked as provisional ({count}, the first: {key})',
		mend: 'wait for the final ones, or decide to show provisional ones: provisional.take true in data/feeds/'
	},
	provisionalTaken: {
		reason: 'values are taken as provisional ({count}, the first: {key})',
		mend: 'run again when the final ones are out'
	},
	fewer: {
		reason: 'it announces {total} values and holds {rows}',
		mend: 'it was cut off or comes in parts: try again later'
	},
	twice: {
		reason: 'two values of one area and month ({key}; {count})',
		mend: 'it may be a fault of the source: try again later'
	},
	noSeries: {
		reason: 'there is no value that is {adjustment}',
		mend: 'see the parameters in data/feeds/ and what the source has'
	},
	noArea: {
		reason: '{count} areas are missing, {adjustment} ({areas})',
		mend: 'it may be in the middle of a release: try again later'
	},
	otherArea: {
		reason: 'areas that were not asked for ({areas})',
		mend: 'see parameters and areas in data/feeds/'
	},
	gap: {
		reason: '{count} months are missing (the first: {key})',
		mend: 'it may be in the middle of a release: try again later'
	},
	unasked: {
		reason: 'months before {since} ({month})',
		mend: 'see since in data/feeds/'
	},
	future: {
		reason: 'values of a month that has not come yet ({month})',
		mend: 'it may be a fault of the source: try again later'
	},
	halfway: {
		reason: 'the newest months differ ({one}: {month}, {other}: {otherMonth})',
		mend: 'a release is under way: try again in a while'
	},
	shrank: {
		reason: '{count} values that are held are not in the answer (the first: {key})',
		mend: 'they are not taken away: look them up at the source'
	},
	revision: {
		reason:
			'a revision is too large ({key}: {from} → {to}, usually within {limit}; {count} values)',
		mend: 'look it up at the source; if it is right, run again with --accept'
	},
	unusual: {
		reason: '{count} values are outside their usual range',
		mend: 'look them up at the source; if they are right, run again with --accept'
	},
	edition: {
		reason:
			'a new edition of the seasonally adjusted values: {count} of {held} held are revised, by at most {most} (up to {when})',
		mend: 'nothing to do if it is the revision of each January; the former edition stays in data/history/'
	},
	partOfEdition: {
		reason: 'seasonally adjusted values are revised, and only those since {since} were read',
		mend: 'run again without --since, so that no two editions mix'
	}
};
