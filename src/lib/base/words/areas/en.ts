import type { AreaWords } from './ja.ts';

export const en: AreaWords = {
	profile: (area) => `Area profile: ${area}`,
	serves: 'Municipalities served: ',
	profiles: 'Area profiles (one A4 page)',
	profilesLead:
		'Choose an area to read, and print, openings, applicants and wages on a single page.',
	prefectures: 'See the ratios of all prefectures',
	prefecturesTitle: 'Openings-to-applicants ratio by prefecture (month)',
	prefecturesLead:
		'The ratio (seasonally adjusted, by place of reception) of Japan and the 47 prefectures, all of one edition. Point at a line to read its prefecture.',
	compare: 'Compare areas',
	compareLead:
		'Openings, applicants and wages of two to four areas, from the same table and the same month (or fiscal year). Differences are those of area 1 from each of the others.',
	compareWith: (area) => `Compare ${area} with another area`,
	comparing: (areas) => `${areas.slice(0, -1).join(', ')} and ${areas.at(-1)} compared`,
	toProfile: (area) => `Profile of ${area}`,
	toOccupations: (area) => `Openings and applicants by occupation: ${area}`,
	print: 'Print',
	areaLabel: (turn) => `Area ${turn}`,
	addArea: 'Add an area',
	removeArea: (area) => `Remove ${area}`,
	otherPrefectures: 'Other prefectures',
	offices: 'Hello Work offices',
	facts: 'Openings and applicants',
	item: 'Item',
	occupation: 'Occupation',
	differenceTo: (area) => `Difference from ${area}`,
	notCompared: 'Not compared',
	partOfWhole: 'no difference of counts between a part and its whole',
	partOfWholeNote:
		'Where one area is part of another, a difference of counts would only tell their size: ratios and wages alone are compared.',
	change: 'Change on the year',
	topRatio: (threshold) => `Occupations with the highest ratio (${threshold} applicants or more)`,
	topOpenings: 'Occupations with the most openings',
	wages: 'Wages where openings are most (full-time, monthly)',
	wagesWhere: (area) => `The occupations with the most openings in ${area}.`,
	short: {
		active_ratio: 'Ratio',
		active_openings: 'Openings',
		active_applicants: 'Applicants',
		active_openings_mean: 'Openings (monthly mean)',
		active_applicants_mean: 'Applicants (monthly mean)'
	},
	of: (measure, area) => `${measure}, ${area}`,
	real: 'Real statistics (fiscal year)',
	realNote:
		'There is no fiscal-year table by Hello Work office: these are the prefecture’s values, from another table than the months.',
	history: 'Ratio of this office (real figures, months found in reports only)',
	month: 'Month',
	source: 'Source',
	smallBase: (threshold) => `fewer than ${threshold} applicants`,
	fields: 'Shortage fields',
	fieldsNote: 'What belongs to each field is on the page of shortage fields.',
	groups: 'Major occupation groups',
	all: 'All 73 occupations',
	missingParts: (count) => `without ${count} occupations that have no value`,
	scope: {
		balance: 'regular employment incl. part-time, not seasonally adjusted, by place of reception',
		month: 'regular employment excl. part-time, mean of new openings, monthly pay',
		year: 'regular employment excl. part-time, mean of new openings, monthly pay, by place of reception'
	},
	scopeBalance:
		'Regular employment incl. part-time, not seasonally adjusted, by place of reception. Ratio: active openings ÷ active applicants; it differs in scope from the headline ratio (seasonally adjusted, all employment types).',
	scopeMonthWages:
		'Wages are monthly pay on new openings (yen), the means of lower and of upper limits: no median, not pay actually made.',
	scopeYearWages:
		'Wages are mean monthly pay on new openings (thousand yen, by place of reception): no median, not pay actually made.',
	scopeYear:
		'Of a fiscal year, active openings and applicants are monthly means, new openings and applications totals of the year.',
	noCommon: (home, areas) =>
		`${areas} have no table of the same period in common: offices have monthly tables only, Japan and other prefectures have fiscal-year tables only. Each can be compared with ${home}.`,
	unknownArea: (text) =>
		`The area “${text}” in the address is not known. The first areas are shown.`,
	loading: 'Loading',
	failed: 'Loading failed. The areas shown before stay.',
	wide: (items) => `By major group: ${items}.`,
	widestItem: (name, values) => `${name} (${values.join('; ')})`,
	valueOf: (area, value) => `${area} ${value}`
};
