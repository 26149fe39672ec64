import { readabilityWords } from '#lib/base/words/intake/readability/all.ts';
import { ruled } from '#lib/contract/rule.ts';

/** The rules of machine readability that a raw table shows, by their id (行政データ, 2026-03-31). */
export const READABILITY_RULES = ruled(
	{
		tables: { id: 'L1-02', severity: 'warning' },
		blankRow: { id: 'L1-03', severity: 'warning' },
		blankColumn: { id: 'L1-03', severity: 'warning' },
		before: { id: 'L1-04', severity: 'warning' },
		after: { id: 'L1-04', severity: 'warning' },
		unnamed: { id: 'L1-05', severity: 'warning' },
		spaces: { id: 'L1-06', severity: 'note' },
		lineBreak: { id: 'L1-06', severity: 'note' },
		platform: { id: 'L1-08', severity: 'note' },
		blankNumber: { id: 'L1-09', severity: 'note' },
		heading: { id: 'L1-14', severity: 'note' },
		decorated: { id: 'L2-01', severity: 'note' },
		ditto: { id: 'L2-02', severity: 'warning' },
		blankLabel: { id: 'L2-02', severity: 'warning' },
		repeatedHeader: { id: 'L2-03', severity: 'warning' },
		headerLine: { id: 'L3-01', severity: 'note' },
		headerLines: { id: 'L3-01', severity: 'note' },
		mark: { id: 'L3-03', severity: 'note' },
		era: { id: 'L3-05', severity: 'note' },
		encoding: { id: 'L3-08', severity: 'note' },
		wide: { id: 'L3-09', severity: 'note' }
	},
	readabilityWords
);
