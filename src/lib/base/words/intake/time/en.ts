import type { TimeRuleWords } from './ja.ts';

export const en: TimeRuleWords = {
	future: {
		reason: '{period} has not come yet (today is {today})',
		mend: 'See in the source whether the year, fiscal year or era is mistyped'
	},
	unfinished: {
		reason: '{period} has not ended yet (today is {today})',
		mend: 'See in the source whether this is a sum of its first months'
	},
	gap: {
		reason:
			'after {last}, the last that is published, {missing} neither are published nor come now ({count} in all)',
		mend: 'See whether year or month is mistyped; if there are tables of these, take them in together with this one, else go on'
	},
	early: {
		reason: '{period} is long before {first}, the oldest that is published',
		mend: 'See in the source whether year or era is mistyped'
	},
	longAgo: {
		reason: '{period} lies more than ten years before today ({today})',
		mend: 'see in the source whether the year or the era was mistyped'
	},
	receivedLater: {
		reason: 'it was received on {value}, which is after today ({today})',
		mend: 'See in the source whether the date is mistyped'
	},
	receivedAfter: {
		reason: 'it was received on {value}, after the month of this issue ({period})',
		mend: 'See in the source which issue the listing belongs to'
	},
	receivedLong: {
		reason:
			'it was received on {value}, two years or more before the month of this issue ({period})',
		mend: 'See in the source whether year or era is mistyped'
	},
	deadline: {
		reason: 'it expires on {value}, more than a year after it was received ({received})',
		mend: 'See in the source whether year or era is mistyped'
	}
};
