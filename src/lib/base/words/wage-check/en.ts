import type { WageCheckWords } from './ja.ts';

const SIDE = { '-1': 'below', '0': 'equal to', '1': 'above' } as const;

export const en: WageCheckWords = {
	lead: (p) =>
		`${p.occupation} in ${p.area} (${p.employment}, ${p.period}): where the wage you plan lies between what openings offer and what applicants ask for.`,
	form: 'What to look up',
	area: 'Area',
	occupation: 'Occupation',
	employment: 'Employment type',
	wage: { full_time: 'Monthly pay you plan', part_time: 'Hourly pay you plan' },
	wageHint: {
		full_time: 'e.g. 230,000 yen, 23万円, 235000',
		part_time: 'e.g. 1,200 yen, 1200'
	},
	unreadable: 'This cannot be read as an amount. Write it like “230,000 yen” or “23万円”.',
	doubtMonthly: (wage) =>
		`Is ${wage} a month not too little? If it is pay an hour, choose regular part-time as the employment type.`,
	doubtHourly: (wage) =>
		`Is ${wage} an hour not too much? If it is pay a month, choose regular full-time as the employment type.`,
	read: (wage) => `Read as ${wage}.`,
	show: 'Show where it lies',
	print: 'Print on one A4 sheet',
	copy: 'Copy the result as text',
	needsScript: 'Choosing another occupation or amount needs JavaScript.',
	allBands: 'Wage bands of all occupations in this area (table)',
	result: 'Where the planned wage lies',
	prompt:
		'Type an amount, and this says where it lies against the two means of openings and the desired wage.',
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
	desired: (wage, desired, side) =>
		side === null
			? 'There is no wage that applicants ask for here.'
			: `It is ${SIDE[`${side}`]} the mean wage that applicants ask for (${desired}).`,
	caution:
		'The band runs from the mean of the openings’ lower limits to the mean of their upper limits; it is not a distribution. How many openings pay more or less than this amount cannot be told from these figures.',
	belowMinimum: (p) =>
		`Below the minimum wage: ${p.wage} is ${p.amount} less than the minimum wage of Kumamoto, ${p.minimum} (from ${p.from}).`,
	belowMinimumMonthly: (p) =>
		`May be below the minimum wage: at ${p.hours} hours a month, ${p.wage} is ${p.hourly} an hour, less than the minimum wage of Kumamoto, ${p.minimum} (from ${p.from}).`,
	minimumKept: (minimum, from) =>
		`It is no less than the minimum wage of Kumamoto, ${minimum} (from ${from}).`,
	belowIndustrial: (industries, minimum, from) =>
		`However, in ${industries} it is below the industrial minimum wage of ${minimum} (from ${from}).`,
	minimumNote: (from) =>
		`The minimum wages held here end with the one in force from ${from}. Ask the Kumamoto Labour Bureau about later changes, minimum wages of particular industries, and allowances that do not count (such as commuting).`,
	minimumSource: 'Sources of the minimum wages',
	difference: {
		title: 'Difference (planned wage less the amount)',
		lower: 'Mean of lower limits offered',
		upper: 'Mean of upper limits offered',
		desired: 'Mean desired wage',
		minimum: 'Minimum wage (an hour)'
	},
	facts: {
		lower: 'Offered, mean of lower limits',
		upper: 'Offered, mean of upper limits',
		desired: 'Desired, mean',
		gap: 'Desired less mean of lower limits',
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
	nearby: 'At the other offices of the prefecture',
	months: 'The last 24 months',
	years: 'Published fiscal-year means (Kumamoto and Japan)',
	yearsLead:
		'The figure below shows published fiscal-year means. They are other statistics than the monthly office values above (made-up samples) and never share a figure with them.',
	yearsLeadReal:
		'The figure below shows published fiscal-year means, other statistics than the monthly office values above.',
	loading: 'Loading',
	failed: 'This could not be loaded. What is shown is still the previous choice.'
};
