import type { Label, Language } from '#lib/base/language.ts';
import { say } from './finding.ts';
import { SEVERITIES } from './report.ts';
import type { Sighting } from './sighting.ts';
import { spreadsheetCsv } from './spreadsheet.ts';

const HEADER: readonly Label[] = [
	say('重さ', 'severity', '程度'),
	say('規則', 'rule', '規則'),
	say('ファイル', 'file', '檔案'),
	say('シート', 'sheet', '工作表'),
	say('行', 'line', '列'),
	say('列', 'column', '欄'),
	say('値', 'value', '值'),
	say('理由', 'reason', '原因'),
	say('直し方', 'mend', '修正方法')
];

/** Findings as a table for spreadsheets. @param lineBreak LF where it is kept in data/ */
export function findingsCsv(
	findings: readonly Sighting[],
	language: Language,
	lineBreak?: '\n'
): string {
	const rows = findings.map(
		({ severity, rule, file, sheet, line, column, value, reason, mend }) => [
			SEVERITIES[severity][language],
			rule,
			file,
			sheet ?? '',
			line,
			column ?? '',
			value ?? '',
			reason[language],
			mend[language]
		]
	);
	return spreadsheetCsv([HEADER.map((label) => label[language]), ...rows], lineBreak);
}
