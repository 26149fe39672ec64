import { storedMeasures } from '#lib/catalogue/dataset.ts';
import { finding, say, type Finding } from '../finding.ts';
import { cell, place, type CheckedTable } from './table.ts';

/** Where rows have their own source, a row with a value says which, and how reliable it is. */
export function rowSourceFindings(table: CheckedTable): Finding[] {
	const columns = ['source', 'reliability'].filter((name) => name in table.dataset.attributes);
	if (!columns.includes('source')) return [];
	const stored = storedMeasures(table.dataset);
	return table.csv.rows.flatMap((row) => {
		if (stored.every((measure) => cell(table, row, measure) === '')) return [];
		return columns
			.filter((column) => cell(table, row, column) === '')
			.map((column) =>
				finding(
					'row-source',
					place(table, row, column),
					say('値があるのに出典がありません', 'a value without its source', '有值卻無出處'),
					say(
						'出典と資料の確かさを書いてください。わからない値は載せません',
						'state source and reliability; a value of unknown origin is not kept',
						'請填寫出處與可靠程度；來源不明的值不予收錄'
					)
				)
			);
	});
}
