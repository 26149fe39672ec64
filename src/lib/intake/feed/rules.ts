import { feedWords } from '#lib/base/words/intake/feed/all.ts';
import { ruled } from '#lib/contract/rule.ts';

/** What can be wrong with a declared source, on the way to it, and with what it answers. */
export const FEED_RULES = ruled(
	{
		notAFeed: { id: 'feed-json', severity: 'error' },
		misfit: { id: 'feed-shape', severity: 'error' },

		noNetwork: { id: 'feed-network', severity: 'error' },
		slow: { id: 'feed-slow', severity: 'error' },
		cutOff: { id: 'feed-cut-off', severity: 'error' },
		tooLarge: { id: 'feed-size', severity: 'error' },
		otherHost: { id: 'feed-other-host', severity: 'error' },
		redirects: { id: 'feed-redirects', severity: 'error' },
		refused: { id: 'feed-refused', severity: 'error' },
		busy: { id: 'feed-busy', severity: 'error' },
		notModified: { id: 'feed-not-modified', severity: 'error' },

		empty: { id: 'answer-empty', severity: 'error' },
		notText: { id: 'answer-encoding', severity: 'error' },
		page: { id: 'answer-page', severity: 'error' },
		notWorkbook: { id: 'answer-workbook', severity: 'error' },
		unread: { id: 'answer-unread', severity: 'error' },
		notJson: { id: 'answer-json', severity: 'error' },
		shape: { id: 'answer-shape', severity: 'error' },
		status: { id: 'answer-status', severity: 'error' },
		renamed: { id: 'answer-code', severity: 'error' },
		notNumber: { id: 'answer-value', severity: 'error' },
		provisional: { id: 'answer-provisional', severity: 'error' },
		provisionalTaken: { id: 'answer-provisional', severity: 'warning' },
		fewer: { id: 'answer-fewer', severity: 'error' },

		twice: { id: 'answer-twice', severity: 'error' },
		noSeries: { id: 'answer-series', severity: 'error' },
		noArea: { id: 'answer-area', severity: 'error' },
		otherArea: { id: 'answer-other-area', severity: 'error' },
		gap: { id: 'answer-gap', severity: 'error' },
		unasked: { id: 'answer-unasked', severity: 'error' },
		future: { id: 'answer-future', severity: 'error' },
		halfway: { id: 'answer-halfway', severity: 'error' },
		shrank: { id: 'answer-shrank', severity: 'error' },

		revision: { id: 'revision-unusual', severity: 'error' },
		unusual: { id: 'value-unusual', severity: 'error' },
		edition: { id: 'edition-new', severity: 'note' },
		partOfEdition: { id: 'edition-part', severity: 'error' }
	},
	feedWords
);
