import type { LanguageRules } from './language.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const NOT_A_UNIT =
	/^(?!,?\d| ?(?:openings|persons|people|applicants|applications|points?|per ?cent|yen|thousand|jobs)\b| ?%)/i;

export const en: LanguageRules = {
	periods: [
		new RegExp(String.raw`\b(?<month>${MONTHS.join('|')})[a-z]* (?<year>\d{4})\b`, 'gi'),
		/\b(?<fiscal>FY|fiscal year) ?(?<year>\d{4})\b/gi,
		/\b(?<year>(?:19|20)\d{2})\b(?! (?:openings|persons|people|applicants|yen))/g
	],
	months: MONTHS,
	yearBefore:
		/(?:the )?(?:same month of the )?year before|a year earlier|on the year|a year ago|year-on-year/gi,
	after: {
		times: NOT_A_UNIT,
		points: /^ (?:percentage )?points?\b/,
		percent: /^ ?%|^ per ?cent/,
		openings: /^ (?:[a-z]+ )?(?:job )?openings?\b/,
		persons: /^ (?:[a-z]+ )?(?:persons?|people|applicants?|applications?)\b/,
		applications: /^ applications?\b/,
		cases: /^ cases?\b/,
		establishments: /^ (?:[a-z]+ )?establishments?\b/,
		firms: /^ (?:[a-z]+ )?firms?\b/,
		gap: /^(?! ?(?:points?\b|per ?cent|yen\b|%))/,
		yen: /^ yen\b/,
		thousand: /^ thousand yen\b/,
		month: /^ months?\b/,
		listings: /^ (?:[a-z-]+ )?(?:listings?|postings)\b/,
		vacancies: /^ openings?\b/
	},
	rank: /^(?:st|nd|rd|th)\b/,
	up: /\b(?:up|rose|rise[ns]?|rising|higher|(?<!at or )above|(?<!or )more|increase[ds]?|grew|larger|greater|gained)\b(?! than (?:one|enough))/gi,
	down: /\b(?:down|fell|fall(?:en|s)?|lower|below|fewer|less|decrease[ds]?|declined?|smaller|lost|drop(?:ped)?)\b(?! limits?)/gi,
	same: /\b(?:same|unchanged|no change|equal|level with)\b/gi,
	highest: /\b(?:furthest above|highest|largest(?! falls)|most|top|greatest|biggest)\b/gi,
	lowest: /\b(?:furthest below|lowest|largest falls|smallest|fewest|least|bottom)\b/gi,
	between: /\bbetween\b/i,
	under: /\bbelow\b|(?<!no )less than/i,
	reached: /no less than/i,
	lowerLimit: /lower limits?/gi,
	upperLimit: /upper limits?/gi,
	monthlyPay: /monthly|a month/i,
	hourlyPay: /hourly|an hour/i,
	monthlyMean:
		/monthly (?:mean|average)|mean of (?:the )?(?:twelve|12) months|(?:mean|average) (?:a|per) month|a month on average/gi,
	twelveMonths:
		/sum of (?:the )?(?:twelve|12) months|twelve-month (?:sum|total)|fiscal-year (?:sum|total)/gi,
	majorGroups: /major groups?/gi,
	shownPeriods: /period shown|periods shown|with a (?:value|figure)|over the span/gi,
	sample: /架空のサンプル|made-up/i,
	absent:
		/there is (?:no|nothing)|not published|no value|not collected|withheld|cannot be computed|denominator|does not apply|no figure|none (?:is|was)|missing|not available|not yet/i,
	atLeast: /or more|at or above|at least|under|below|above/gi,
	clause: /, |; |: |\. |\.$|[()“”]/g,
	sentence: /\. |\.$/g,
	measures: [
		[
			['disability_statutory_rate'],
			/Statutory employment rate of persons with disabilities \(private firms\)/gi
		],
		[
			['school_offer_rate_staying'],
			/Share of those who wish to stay in the prefecture with an offer/gi
		],
		[['school_seekers_staying'], /High-school job seekers who wish to stay in the prefecture/gi],
		[['school_openings_ratio'], /Openings per high-school job seeker in the prefecture/gi],
		[['school_openings'], /Openings for high-school graduates in the prefecture/gi],
		[['school_offer_rate'], /Share of high-school job seekers with an offer/gi],
		[['disability_employment_rate'], /Employment rate of persons with disabilities/gi],
		[['firms_reaching_rate_share'], /Share of firms that reach the statutory rate/gi],
		[['secured_65_share'], /Share of firms that secure employment to 65/gi],
		[['foreign_worker_establishments'], /Establishments that employ foreign workers/gi],
		[['secured_70_share'], /Share of firms that secure work to 70/gi],
		[['reporting_firms'], /Firms that reported on older workers/gi],
		[['disabled_workers'], /Workers with disabilities/gi],
		[['school_seekers'], /High-school job seekers/gi],
		[['foreign_workers'], /Foreign workers/gi],
		[['bonus_share'], /share of openings with a bonus/gi],
		[['commuting_unlimited_share'], /share of openings that pay commuting without a limit/gi],
		[['commuting_none_share'], /share of openings that do not pay commuting/gi],
		[['two_days_weekly_share'], /share of establishments with two days off every week/gi],
		[['seishain_active_share'], /share of regular employees in active openings/gi],
		[['seishain_new_share'], /share of regular employees in new openings/gi],
		[['seishain_placement_share'], /share of regular employees in placements/gi],
		[['seishain_placement_rate'], /placements as a share of new openings for regular employees/gi],
		[['placement_rate'], /placements as a share of new openings/gi],
		[['seishain_active_openings'], /active openings for regular employees/gi],
		[['seishain_new_openings'], /new openings for regular employees/gi],
		[['seishain_placements'], /placements of regular employees/gi],
		[['placements'], /placements/gi],
		[
			['active_gap'],
			/gap \(openings − applicants\)|gap between openings and applicants|\bgap\b|openings than (?:active )?applicants/gi
		],
		[
			['active_ratio_change'],
			/change of the ratio on the month|^It (?:rose|fell|was unchanged) (?:.* )?on the month/gi
		],
		[['new_openings', 'new_openings_change'], /change of new (?:job )?openings(?: on the year)?/gi],
		[
			['new_applications', 'new_applications_change'],
			/change of new applications(?: on the year)?/gi
		],
		[['offered_wage_lower'], /mean of lower limits|lower limits?| to /gi],
		[['offered_wage_upper'], /mean of upper limits|upper limits?/gi],
		[['desired_wage'], /desired wage|\bdesired\b|ask for/gi],
		[['offered_wage', 'offered_wage_lower', 'offered_wage_upper'], /offered wages?|\boffered\b/gi],
		[['new_ratio'], /new openings-to-applicants ratio|new ratio/gi],
		[['active_ratio'], /(?:active )?openings-to-applicants ratio|\bratio\b/gi],
		[['new_openings', 'new_openings_change'], /new (?:job )?openings/gi],
		[['new_applications', 'new_applications_change'], /new applica(?:tions|nts)/gi],
		[['active_openings'], /active (?:job )?openings|\bopenings\b/gi],
		[['active_applicants'], /active applicants|\bapplicants\b/gi]
	]
};
