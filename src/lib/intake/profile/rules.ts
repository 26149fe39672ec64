import { profileWords } from '#lib/base/words/intake/profile/all.ts';
import { ruled } from '#lib/contract/rule.ts';

/** What can be wrong between a file and the layout that it is read by. */
export const PROFILE_RULES = ruled(
	{
		notJson: { id: 'profile-json', severity: 'error' },
		misfit: { id: 'profile-shape', severity: 'error' },
		unknownLayout: { id: 'layout-unknown', severity: 'error' },
		severalLayouts: { id: 'layout-several', severity: 'error' },
		fileName: { id: 'file-name', severity: 'error' },
		sheetCount: { id: 'sheet-count', severity: 'error' },
		sheetMissing: { id: 'sheet-missing', severity: 'error' },
		sheetOther: { id: 'sheet-other', severity: 'error' },
		sheetKnown: { id: 'sheet-known', severity: 'note' },
		leftSheet: { id: 'sheet-left', severity: 'warning' },
		leftRows: { id: 'rows-left', severity: 'note' },
		columnUnknown: { id: 'column-unknown', severity: 'error' },
		columnMissing: { id: 'column-missing', severity: 'error' },
		columnTwice: { id: 'column-twice', severity: 'error' },
		yearGap: { id: 'year-gap', severity: 'error' },
		columnLeft: { id: 'column-left', severity: 'note' },
		rowLeft: { id: 'row-left', severity: 'note' },
		rowsOther: { id: 'rows-other', severity: 'note' },
		majorsLeft: { id: 'majors-left', severity: 'note' },
		foreign: { id: 'classification', severity: 'error' },
		noPeriod: { id: 'period-missing', severity: 'error' },
		periodsDiffer: { id: 'period-several', severity: 'error' },
		periodElsewhere: { id: 'period-elsewhere', severity: 'warning' },
		periodFrequency: { id: 'period-frequency', severity: 'error' },
		noConstant: { id: 'constant-missing', severity: 'error' },
		constantsDiffer: { id: 'constant-several', severity: 'error' },
		constantDefault: { id: 'constant-default', severity: 'note' },
		labelBlank: { id: 'L2-02', severity: 'error' },
		twice: { id: 'row-twice', severity: 'error' },
		wages: { id: 'wage-text', severity: 'error' },
		date: { id: 'date-text', severity: 'error' },
		place: { id: 'place-unknown', severity: 'warning' },
		ratio: { id: 'ratio', severity: 'error' },
		ratioWithoutBase: { id: 'ratio-base', severity: 'error' },
		noUnit: { id: 'unit-unknown', severity: 'error' },
		majorSum: { id: 'major-sum', severity: 'error' },
		partsMissing: { id: 'parts-missing', severity: 'error' },
		partsSum: { id: 'parts-sum', severity: 'error' },
		zeroProven: { id: 'hyphen-zero', severity: 'note' }
	},
	profileWords
);
