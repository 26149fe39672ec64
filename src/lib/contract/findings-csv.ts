import type { Label, Language } from '#lib/base/language.ts';
import { csvText } from './csv.ts';
import { say } from './finding.ts';
import { SEVERITIES } from './report.ts';
import type { Sighting } from './sighting.ts';

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

/** Excel takes what begins with these for a formula. */
const defused = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Findings as a table to save, with a BOM so that Excel reads it as UTF-8. */
export function findingsCsv(findings: readonly Sighting[], language: Language): string {
	const rows = findings.map(({ severity, rule, file, sheet, line, column, value, reason, mend }) =>
		[
			SEVERITIES[severity][language],
			rule,
			file,
			sheet ?? '',
			line === null ? '' : String(line),
			column ?? '',
			value ?? '',
			reason[language],
			mend[language]
		].map(defused)
	);
	return `\uFEFF${csvText(
		HEADER.map((label) => label[language]),
		rows
	)}`;
}
