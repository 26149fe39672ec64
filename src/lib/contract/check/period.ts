import { covers, parsePeriod } from '#lib/base/period.ts';
import { finding, say, type Finding } from '../finding.ts';
import { cell, place, type CheckedTable } from './table.ts';

const stem = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.csv$/, '');

/** A file is named by a period (2026-10, 2025FY, 2025) with .csv behind. */
export function nameFindings(file: string): Finding[] {
	if (file.endsWith('.csv') && parsePeriod(stem(file))) return [];
	return [
		finding(
			'file-name',
			{ file },
			say('ファイル名が期間ではありません', 'the file is not named by a period', '檔名不是期間'),
			say(
				'「2026-10.csv」「2025FY.csv」「2025.csv」のように付けるか、フォルダーの外へ移してください',
				'name it like 2026-10.csv, 2025FY.csv or 2025.csv, or move it out of the folder',
				'請以「2026-10.csv」「2025FY.csv」「2025.csv」命名，或移出資料夾'
			)
		)
	];
}

/** Every row lies in the period that the file's name says. */
export function periodFindings(table: CheckedTable): Finding[] {
	const outer = parsePeriod(stem(table.file));
	if (!outer) return [];
	return table.csv.rows.flatMap((row) => {
		const inner = parsePeriod(cell(table, row, 'time_period'));
		if (!inner || covers(outer, inner)) return [];
		return [
			finding(
				'file-period',
				place(table, row, 'time_period'),
				say(
					`この期間はファイル名の ${stem(table.file)} に含まれません`,
					`the period does not lie in ${stem(table.file)}, the name of the file`,
					`此期間不在檔名 ${stem(table.file)} 之內`
				),
				say(
					'行をその期間のファイルへ移すか、期間を直してください',
					'move the row to the file of its period, or correct the period',
					'請將該列移至所屬期間之檔案，或更正期間'
				)
			)
		];
	});
}
