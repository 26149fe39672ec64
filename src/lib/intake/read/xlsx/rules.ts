import { workbookWords } from '#lib/base/words/intake/workbook/all.ts';
import { ruled } from '#lib/contract/rule.ts';

/** What a workbook says beyond its text. */
export const WORKBOOK_RULES = ruled(
	{
		broken: { id: 'workbook-broken', severity: 'error' },
		tooLarge: { id: 'workbook-too-large', severity: 'error' },
		sheets: { id: 'L1-02', severity: 'warning' },
		chartSheet: { id: 'sheet-chart', severity: 'note' },
		macroSheet: { id: 'sheet-macro', severity: 'warning' },
		dialogSheet: { id: 'sheet-macro', severity: 'warning' },
		macros: { id: 'workbook-macros', severity: 'warning' },
		objects: { id: 'L1-10', severity: 'warning' },
		colours: { id: 'L1-11', severity: 'note' },
		merged: { id: 'L1-12', severity: 'warning' },
		hiddenSheet: { id: 'L1-13', severity: 'warning' },
		hiddenRow: { id: 'L1-13', severity: 'warning' },
		hiddenColumn: { id: 'L1-13', severity: 'warning' },
		formula: { id: 'L2-06', severity: 'note' },
		externalFormula: { id: 'L2-06', severity: 'warning' },
		noResult: { id: 'L2-06', severity: 'error' },
		cellError: { id: 'cell-error', severity: 'error' },
		shown: { id: 'cell-shown', severity: 'warning' },
		unknownFormat: { id: 'cell-format', severity: 'warning' },
		date: { id: 'cell-date', severity: 'note' },
		dateWithoutYear: { id: 'cell-date', severity: 'warning' },
		badDate: { id: 'cell-date', severity: 'error' },
		precision: { id: 'cell-precision', severity: 'note' },
		superscript: { id: 'cell-superscript', severity: 'warning' },
		struck: { id: 'cell-struck', severity: 'warning' }
	},
	workbookWords
);
