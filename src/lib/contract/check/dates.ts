import { finding, say, type Finding } from '../finding.ts';
import { cell, place, type CheckedTable } from './table.ts';

/** A listing does not expire before it was received. */
export function dateOrderFindings(table: CheckedTable): Finding[] {
	if (!('expires_on' in table.dataset.attributes)) return [];
	return table.csv.rows.flatMap((row) => {
		const received = cell(table, row, 'received_on');
		const expires = cell(table, row, 'expires_on');
		if (received === '' || expires === '' || expires >= received) return [];
		return [
			finding(
				'date-order',
				place(table, row, 'expires_on'),
				say(
					`紹介期限が受付日（${received}）より前です`,
					`it expires before it was received (${received})`,
					`介紹期限早於受理日（${received}）`
				),
				say(
					'日付を元の求人票で確かめてください',
					'see the dates of the opening',
					'請以求才單確認日期'
				)
			)
		];
	});
}
