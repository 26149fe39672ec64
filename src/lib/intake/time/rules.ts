import { timeWords } from '#lib/base/words/intake/time/all.ts';
import { ruled } from '#lib/contract/rule.ts';

/** Times that cannot be, or hardly: seen from today, and from what is published. */
export const TIME_RULES = ruled(
	{
		future: { id: 'period-future', severity: 'error' },
		unfinished: { id: 'period-unfinished', severity: 'warning' },
		gap: { id: 'period-gap', severity: 'warning' },
		early: { id: 'period-early', severity: 'warning' },
		longAgo: { id: 'period-early', severity: 'warning' },
		receivedLater: { id: 'date-future', severity: 'error' },
		receivedAfter: { id: 'date-after-issue', severity: 'warning' },
		receivedLong: { id: 'date-long-ago', severity: 'warning' },
		deadline: { id: 'date-far', severity: 'error' }
	},
	timeWords
);
