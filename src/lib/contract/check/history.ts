import { cellOf, parseCsv } from '../csv.ts';
import type { DataFile } from '../data-file.ts';
import { finding, say, type Finding } from '../finding.ts';
import { HISTORY_FOLDER, historyPath, INTAKE_COLUMNS, INTAKE_FILE } from '../record.ts';
import { headerFindings } from './layout.ts';

/** Where an intake stages its files; it is gone when the intake has ended. */
export const STAGE_FOLDER = '.intake';

/** The record of intakes and the contents that it names: none missing, none changed. */
export function historyFindings(
	record: DataFile | undefined,
	history: readonly DataFile[]
): Finding[] {
	const altered = history
		.filter(({ path, sha256 }) => path !== historyPath(sha256))
		.map(({ path }) => finding('history-hash', { file: path }, ALTERED, RESTORE));
	if (!record) return altered;
	const csv = parseCsv(new TextDecoder().decode(record.bytes));
	const header = headerFindings(INTAKE_FILE, csv, INTAKE_COLUMNS);
	if (header.length > 0) return [...altered, ...header];
	const kept = new Set(history.map(({ path }) => path));
	const missing = csv.rows.flatMap((row) =>
		(['findings', 'before'] as const).flatMap((column) => {
			const value = cellOf(csv, row, column);
			if (value === '' || kept.has(historyPath(value))) return [];
			return [
				finding('history-file', { file: INTAKE_FILE, line: row.line, column, value }, GONE, RESTORE)
			];
		})
	);
	return [...altered, ...missing];
}

/** An intake was killed before it ended. */
export const unfinished = (): Finding =>
	finding(
		'intake-unfinished',
		{ file: STAGE_FOLDER },
		say('途中で止まった取り込みがあります', 'an intake was stopped half-way', '有中斷的匯入作業'),
		say(
			'「npm run intake」をもう一度実行してください（続きを行うか取り消します）',
			'run "npm run intake" again: it is finished or undone',
			'請再次執行「npm run intake」（將完成或取消）'
		)
	);

const ALTERED = say(
	`${HISTORY_FOLDER}/ のファイルが名前（SHA-256）と合いません`,
	`a file of ${HISTORY_FOLDER}/ is not the one that its name (SHA-256) says`,
	`${HISTORY_FOLDER}/ 的檔案與檔名（SHA-256）不符`
);
const GONE = say(
	`記録にあるファイルが ${HISTORY_FOLDER}/ にありません`,
	`the record names a file that is not in ${HISTORY_FOLDER}/`,
	`記錄中的檔案不在 ${HISTORY_FOLDER}/`
);
const RESTORE = say(
	'控えから戻してください。過去の月を作り直すのに要ります',
	'restore it from a copy: past months are rebuilt from it',
	'請自備份還原，重建過去月份時需要'
);
