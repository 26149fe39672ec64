import type { WageCheckWords } from './ja.ts';

const SIDE = { '-1': 'below', '0': 'equal to', '1': 'above' } as const;

export const en: WageCheckWords = {
	title: {
		published: (area, nation) => `Offered wages in ${area} and ${nation}`,
		band: (area) => `Offered wage band and desired wage in ${area}`
	},
	form: 'What to look up',
	area: 'Area',
	occupation: 'Occupation',
	occupationHint: 'Everyday names too: helper, truck, programmer',
	occupationNone: (typed, shown) =>
		`No occupation was found for “${typed}”. Still shown: ${shown}.`,
	occupationOpen: (typed, shown) =>
		`Choose one of the occupations offered for “${typed}”. Still shown: ${shown}.`,
	employment: 'Employment type',
	basisNote:
		'Openings are counted where the receiving office is, or where the work is. The two are never compared.',
	industry: 'Industry (its own minimum wage)',
	industryNone: 'None chosen',
	industryNote:
		'An industrial minimum wage follows from the industry of the establishment, never from the occupation. Choose one only if your establishment belongs to it.',
	wage: { full_time: 'Monthly pay you plan', part_time: 'Hourly pay you plan' },
	wageHint: { full_time: 'e.g. 230,000 yen', part_time: 'e.g. 1,200 yen' },
	slider: 'Choose with the slider',
	sliderUnset: (wage) => `Nothing entered yet. The slider stands at ${wage}`,
	untyped: 'Move the slider or enter an amount, and ▼ shows where that wage lies.',
	officeNote: (area, home) =>
		`Offered wages of ${area} alone have not been published, so the averages of ${home} are shown.`,
	unreadable: 'This cannot be read as an amount. Write it like “230,000 yen” or “23万円”.',
	doubtMonthly: (wage) =>
		`Is ${wage} a month not too little? If it is pay an hour, choose regular part-time as the employment type.`,
	doubtHourly: (wage) =>
		`Is ${wage} an hour not too much? If it is pay a month, choose regular full-time as the employment type.`,
	read: (wage) => `Read as ${wage}.`,
	show: 'Show',
	print: 'Print on one A4 sheet',
	copy: 'Copy the result as text',
	needsScript: 'Choosing another occupation or amount needs JavaScript.',
	allBands: 'Wage bands of all occupations in this area (table)',
	kind: { full_time: 'a month', part_time: 'an hour' },
	position: ({ wage, lower, upper, toLower, toUpper }) => {
		if (toLower === null && toUpper === null)
			return `There is no offered wage here to hold ${wage} against.`;
		if (toUpper === null)
			return `${wage} is ${SIDE[`${toLower ?? 0}`]} the mean of lower limits offered (${lower}). There is no mean of upper limits.`;
		if (toLower === null)
			return `${wage} is ${SIDE[`${toUpper}`]} the mean of upper limits offered (${upper}). There is no mean of lower limits.`;
		const band = `the mean of lower limits (${lower}) and the mean of upper limits (${upper}) offered`;
		if (toLower < 0) return `${wage} is below both ${band}.`;
		if (toUpper > 0) return `${wage} is above both ${band}.`;
		if (toLower === 0 && toUpper === 0) return `${wage} is equal to both ${band}.`;
		if (toLower === 0)
			return `${wage} is equal to the mean of lower limits offered and below the mean of upper limits (${upper}).`;
		if (toUpper === 0)
			return `${wage} is equal to the mean of upper limits offered and above the mean of lower limits (${lower}).`;
		return `${wage} lies between ${band}.`;
	},
	desired: (p) => {
		if (p.side === null) return 'There is no wage that applicants ask for here.';
		return p.side === 0
			? `It is equal to what applicants ask for on average (${p.desired}).`
			: `It is ${p.amount} (${p.rate}%) ${SIDE[`${p.side}`]} what applicants ask for on average (${p.desired}).`;
	},
	noBand: 'There is no value of offered and desired wages here.',
	fact: {
		is: {
			lower: (value) => `The mean of lower limits offered is ${value}.`,
			upper: (value) => `The mean of upper limits offered is ${value}.`,
			desired: (value) => `The mean desired wage is ${value}.`
		},
		none: {
			lower: 'There is no mean of lower limits offered.',
			upper: 'There is no mean of upper limits offered.',
			desired: 'There is no mean desired wage.'
		}
	},
	noOffered: 'There is no value of the offered wage here.',
	offered: {
		alone: (area, value, missing) =>
			`The mean offered wage in ${area} is ${value}. There is no value for ${missing}.`,
		compared: (p) =>
			p.side === 0
				? `The mean offered wage in ${p.area} is ${p.value}, the same as in ${p.nation} (${p.other}).`
				: `The mean offered wage in ${p.area} is ${p.value}, ${p.amount} ${SIDE[`${p.side}`]} that in ${p.nation} (${p.other}).`,
		held: (wage, held, missing) => {
			const told = held.map(({ area, value, amount, rate, side }, index) => {
				const mean = `${index === 0 ? 'the mean offered wage in' : 'that in'} ${area} (${value})`;
				return side === 0
					? `level with ${mean}`
					: `${amount} (${rate}%) ${SIDE[`${side}`]} ${mean}`;
			});
			const absent = missing.length > 0 ? ` There is no value for ${missing.join(' and ')}.` : '';
			return `${wage} is ${told.join(' and ')}.${absent}`;
		}
	},
	caution:
		'The band runs from the mean of the openings’ lower limits to the mean of their upper limits; it is not a distribution. How many openings pay more or less than this amount cannot be told from these figures.',
	minimum: {
		regional: (area) => `the minimum wage of ${area}`,
		industrial: (industries) => `the industrial minimum wage for ${industries}`
	},
	belowMinimum: (p) =>
		`Below the minimum wage: ${p.wage} is ${p.amount} less than ${p.name}, ${p.minimum} (from ${p.from}).`,
	belowMinimumMonthly: (p) =>
		`May be below the minimum wage: at ${p.hours} hours a month, ${p.wage} is ${p.hourly} an hour, less than ${p.name}, ${p.minimum} (from ${p.from}).`,
	minimumKept: (p) => `It is no less than ${p.name}, ${p.minimum} (from ${p.from}).`,
	belowIndustrial: (industries, minimum, from) =>
		`However, in ${industries} it is below the industrial minimum wage of ${minimum} (from ${from}).`,
	minimumNote: (from) =>
		`The minimum wages held here end with the one in force from ${from}. Ask the Labour Bureau about later changes, minimum wages of particular industries, and allowances that do not count (such as commuting).`,
	minimumNone:
		'No minimum wage is held here yet, so nothing is compared with one. Ask the Labour Bureau about the minimum wages of the prefecture and of particular industries, and allowances that do not count (such as commuting).',
	minimumSource: 'Sources of the minimum wages',
	mark: {
		minimum: 'Minimum wage',
		industrial: 'Industrial minimum',
		lower: 'Lower mean',
		upper: 'Upper mean',
		desired: 'Applicants ask',
		planned: 'Your wage',
		near: (region) => `Other prefectures of ${region}`
	},
	table: {
		summary: 'Show as a table',
		name: 'Held against',
		value: 'Amount',
		difference: 'Difference (planned wage less the amount)',
		of: 'Period and basis',
		source: 'Source',
		since: (day) => `from ${day}`,
		converted: (hourly, hours) => `${hourly} × ${hours} hours`
	},
	facts: {
		lower: 'Average minimum offer',
		upper: 'Average maximum offer',
		desired: 'Desired, mean',
		gap: 'Applicants’ average minus average minimum offer',
		openings: 'Active openings (your competition)',
		applicants: 'Active applicants (who might apply)'
	},
	persons: '',
	converter: 'Between monthly and hourly pay',
	hours: 'Hours of work a month',
	hoursUnit: 'hours',
	hoursAssumption: (hours, standard) =>
		`Converted at an assumed ${hours} hours a month. The first value, ${standard}, is the legal limit of 40 hours a week as a month (40 × 365 ÷ 7 ÷ 12): replace it by the hours you really set.`,
	toHourly: (monthly, hours, hourly) =>
		`${monthly} a month ÷ ${hours} hours = ${hourly} an hour (rounded down)`,
	toMonthly: (hourly, hours, monthly) =>
		`${hourly} an hour × ${hours} hours = ${monthly} a month (rounded up)`,
	plan: (wage) => `Planned wage ${wage}`,
	nearby: 'At the other offices',
	loading: 'Loading',
	failed: 'This could not be loaded. What is shown is still the previous choice.'
};
