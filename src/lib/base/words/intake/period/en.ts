import type { PeriodRuleWords } from './ja.ts';

export const en: PeriodRuleWords = {
	notPeriod: {
		reason: 'not a period: {value}',
		mend: 'write it with its year, like 2025-04'
	},
	calendars: {
		reason: 'the Japanese and the western year do not agree ({value})',
		mend: 'see this value in the original'
	},
	month: {
		reason: 'there is no month {month}',
		mend: 'see this value in the source'
	},
	beforeEra: {
		reason: '{era} began in {start}: there is no {value}',
		mend: 'see this value in the source'
	},
	afterEra: {
		reason: '{era} ended in {end}; read as {code}',
		mend: 'see this value in the source'
	},
	farAhead: {
		reason: '{code} is far ahead: the era may be mistaken',
		mend: 'see this value in the source'
	},
	noYear: {
		reason: 'the year is not known ({value})',
		mend: 'write it with its year, like 2025-04'
	},
	backwards: {
		reason: 'before the row above ({above}): the year of {value} is undecidable',
		mend: 'write it with its year, like 2025-04'
	},
	day: {
		reason: 'a date, not a period ({value})',
		mend: 'write it with its year, like 2025-04'
	},
	range: {
		reason: 'not one period ({value})',
		mend: 'write it with its year, like 2025-04'
	},
	inherited: {
		reason: '{value} takes the year (era) of the row above: {code}',
		mend: 'write it with its year, like 2025-04'
	}
};
