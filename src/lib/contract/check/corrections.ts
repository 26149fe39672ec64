import { finding, say, type Finding } from '../finding.ts';
import type { CsvRow } from '../csv.ts';
import { cell, place, type CheckedTable } from './table.ts';

/**
 * A correction speaks of a listing that stands in its issue, says how far that listing may be
 * shown, and gives the value that the issue holds now.
 */
export function correctionFindings(
	corrections: readonly CheckedTable[],
	issues: readonly CheckedTable[]
): Finding[] {
	const listings = new Map(
		issues.flatMap((table) => table.csv.rows.map((row) => [keyOf(table, row), { table, row }]))
	);
	return corrections.flatMap((table) =>
		table.csv.rows.flatMap((row) => {
			const found = listings.get(keyOf(table, row));
			if (!found) return [finding('correction', place(table, row, 'listing_number'), ...ABSENT)];
			const now = (column: string) => cell(found.table, found.row, column);
			const said = (column: string) => cell(table, row, column);
			return [
				...(said('disclosure') === now('disclosure')
					? []
					: [finding('correction', place(table, row, 'disclosure'), ...DISCLOSURE)]),
				...(said('new_value') === now(said('field')) || later(table, row)
					? []
					: [finding('correction', place(table, row, 'new_value'), ...STALE)]),
				...(said('field') === 'employer' && now('disclosure') !== 'named'
					? [finding('correction', place(table, row, 'field'), ...WITHHELD)]
					: [])
			];
		})
	);
}

const keyOf = (table: CheckedTable, row: CsvRow): string =>
	`${cell(table, row, 'time_period')} ${cell(table, row, 'listing_number')}`;

/** The same cell was corrected again: only the last correction must hold now. */
const later = (table: CheckedTable, row: CsvRow): boolean =>
	table.csv.rows.some(
		(other) =>
			keyOf(table, other) === keyOf(table, row) &&
			cell(table, other, 'field') === cell(table, row, 'field') &&
			cell(table, other, 'corrected_on') > cell(table, row, 'corrected_on')
	);

const ABSENT = [
	say('その号にない求人番号です', 'no such listing in that issue', '該期無此職缺編號'),
	say('号と求人番号を確かめてください', 'see issue and number', '請確認期別與編號')
] as const;

const DISCLOSURE = [
	say('求人の公開範囲と違います', 'not the disclosure of the listing', '與職缺之公開範圍不符'),
	say('号の公開範囲を写してください', 'copy it from the issue', '請依該期填寫')
] as const;

const STALE = [
	say('号の今の値と違います', 'not the value that the issue holds now', '與該期現值不符'),
	say(
		'号のファイルを直してから、直した値を書いてください',
		'mend the issue’s file, then write that value',
		'請先更正該期檔案，再填寫更正後之值'
	)
] as const;

const WITHHELD = [
	say(
		'事業所名を出さない求人の名前は、訂正にも書けません',
		'a correction may not name an employer that is withheld',
		'不公開名稱之職缺，更正亦不得記載其名稱'
	),
	say('この行を消してください', 'remove the row', '請刪除此列')
] as const;
