import { readWords } from '#lib/base/words/intake/read/all.ts';
import { ruled } from '#lib/contract/rule.ts';

/** What can be wrong with a file as a table of cells. */
export const READ_RULES = ruled(
	{
		repeated: { id: 'file-repeated', severity: 'error' },
		noRows: { id: 'table-empty', severity: 'error' },
		onlyHeader: { id: 'table-header-only', severity: 'error' },
		delimiter: { id: 'csv-delimiter', severity: 'error' },
		openQuote: { id: 'csv-quote-open', severity: 'error' },
		badQuote: { id: 'csv-quote', severity: 'error' },
		width: { id: 'row-width', severity: 'error' },
		splitNumbers: { id: 'row-width', severity: 'error' },
		lastCellShort: { id: 'file-end', severity: 'warning' },
		lineBreaks: { id: 'csv-line-breaks', severity: 'note' },
		noLastBreak: { id: 'file-end', severity: 'note' },
		strayQuote: { id: 'csv-quote', severity: 'error' },
		separatorLine: { id: 'csv-separator-line', severity: 'note' },
		rows: { id: 'table-rows', severity: 'error' },
		columns: { id: 'table-columns', severity: 'error' },
		cell: { id: 'cell-length', severity: 'error' }
	},
	readWords
);
