import type { SettingsRuleWords } from './ja.ts';

export const en: SettingsRuleWords = {
	bulletin: {
		reason: 'missing, or not what it can be',
		mend: 'follow src/lib/catalogue/bulletin.ts and the code lists'
	},
	minimumWage: {
		reason: 'missing, or not what it can be',
		mend: 'give, in the order of their dates, amount, source in three languages, address and day read'
	},
	regions: {
		reason: 'missing, or not what it can be',
		mend: 'give names, reading and the codes of the prefectures, each of which belongs to one region alone'
	},
	release: {
		reason: 'missing, or not what it can be',
		mend: 'give how many months later (monthsLater), on which day (day), and the days that are known (known)'
	},
	plan: {
		reason: 'missing, or not what it can be',
		mend: 'follow src/lib/catalogue/plan.ts, and name figures or datasets that are declared'
	},
	shortage: {
		reason: 'missing, or not what it can be',
		mend: 'follow src/lib/catalogue/shortage.ts and the code lists (middle groups of occupations, industries of the tables)'
	},
	siteJson: {
		reason: 'not readable as JSON',
		mend: 'follow src/lib/catalogue/site.ts'
	},
	siteLabel: {
		reason: 'it needs words in all three languages',
		mend: 'follow src/lib/catalogue/site.ts'
	},
	siteText: {
		reason: 'not a text',
		mend: 'follow src/lib/catalogue/site.ts'
	},
	siteLanguages: {
		reason: 'not a list of known languages',
		mend: 'follow src/lib/catalogue/site.ts'
	},
	sitePages: {
		reason: 'not a list of shortage, wage-check, semiconductor, report and plan, each at most once',
		mend: 'list the pages that the site has: src/lib/catalogue/pages.ts'
	},
	siteArea: {
		reason: 'not an area of codes/ref_area.csv',
		mend: 'follow src/lib/catalogue/site.ts'
	},
	siteOffices: {
		reason: 'not a list of codes of codes/ref_area.csv, each once',
		mend: 'follow src/lib/catalogue/site.ts'
	},
	siteAddress: {
		reason: 'empty, or an http(s) address without a slash at its end',
		mend: 'follow src/lib/catalogue/site.ts'
	},
	siteSamples: {
		reason: 'neither shown nor hidden',
		mend: 'follow src/lib/catalogue/site.ts'
	}
};
