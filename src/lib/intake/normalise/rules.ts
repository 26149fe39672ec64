import { numberWords } from '#lib/base/words/intake/number/all.ts';
import { periodWords } from '#lib/base/words/intake/period/all.ts';
import { codeWords } from '#lib/base/words/intake/code/all.ts';
import { dittoWords } from '#lib/base/words/intake/ditto/all.ts';
import { ruled } from '#lib/contract/rule.ts';

/** What keeps a text from being read as a number. */
export const NUMBER_RULES = ruled(
	{
		notNumber: { id: 'L2-01', severity: 'error' },
		grouping: { id: 'number-grouping', severity: 'error' },
		point: { id: 'number-point', severity: 'error' },
		decimals: { id: 'number-decimals', severity: 'error' },
		digits: { id: 'number-digits', severity: 'error' },
		leadingZero: { id: 'number-zero', severity: 'error' },
		exponent: { id: 'number-exponent', severity: 'error' },
		brackets: { id: 'number-brackets', severity: 'error' },
		several: { id: 'L1-07', severity: 'error' },
		unit: { id: 'number-unit', severity: 'error' },
		cellError: { id: 'cell-error', severity: 'error' }
	},
	numberWords
);

/** What keeps a text from being read as a period, or makes it doubtful. */
export const PERIOD_RULES = ruled(
	{
		notPeriod: { id: 'period-unreadable', severity: 'error' },
		calendars: { id: 'period-calendars', severity: 'error' },
		month: { id: 'period-month', severity: 'error' },
		beforeEra: { id: 'period-before-era', severity: 'error' },
		afterEra: { id: 'period-after-era', severity: 'warning' },
		farAhead: { id: 'period-far', severity: 'warning' },
		noYear: { id: 'period-no-year', severity: 'error' },
		backwards: { id: 'period-backwards', severity: 'error' },
		day: { id: 'period-day', severity: 'error' },
		range: { id: 'period-range', severity: 'error' },
		inherited: { id: 'L2-02', severity: 'note' }
	},
	periodWords
);

/** What keeps a name from being read as a code. */
export const CODE_RULES = ruled(
	{
		unknown: { id: 'code-unknown', severity: 'error' },
		several: { id: 'code-several', severity: 'error' },
		disagrees: { id: 'code-disagrees', severity: 'error' },
		bare: { id: 'code-bare', severity: 'error' },
		blank: { id: 'L1-09', severity: 'error' }
	},
	codeWords
);

export const DITTO_RULES = ruled(
	{
		repeated: { id: 'L2-02', severity: 'note' },
		nothingAbove: { id: 'L2-02', severity: 'error' }
	},
	dittoWords
);
