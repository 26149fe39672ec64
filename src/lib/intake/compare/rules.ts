import { compareWords } from '#lib/base/words/intake/compare/all.ts';
import { ruled } from '#lib/contract/rule.ts';

/** What a file looks like beside the months that are published. */
export const COMPARE_RULES = ruled(
	{
		unusual: { id: 'value-unusual', severity: 'warning' },
		lost: { id: 'row-lost', severity: 'warning' },
		added: { id: 'row-new', severity: 'note' },
		scale: { id: 'scale-unusual', severity: 'warning' },
		scaleSlip: { id: 'scale-slip', severity: 'error' },
		rowsShifted: { id: 'rows-shifted', severity: 'error' },
		rowsOther: { id: 'rows-unlike', severity: 'warning' },
		areaOther: { id: 'area-other', severity: 'error' },
		areaLikely: { id: 'area-other', severity: 'warning' },
		wagesWithout: { id: 'wages-without-counts', severity: 'warning' },
		areasExchanged: { id: 'areas-exchanged', severity: 'warning' },
		areaSame: { id: 'area-same', severity: 'error' },
		rowsMissing: { id: 'rows-missing', severity: 'warning' },
		tableCut: { id: 'table-cut', severity: 'error' },
		otherMonth: { id: 'month-other', severity: 'error' }
	},
	compareWords
);
