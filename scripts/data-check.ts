import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage } from '#lib/base/language.ts';
import { DATASETS } from '#lib/catalogue/list.ts';
import { RESTRICTED } from '#lib/catalogue/restricted-list.ts';
import { checkData } from '#lib/intake/check.ts';
import { countOf, reportLines } from '#lib/contract/report.ts';
import { buildDate } from '#lib/server/data/build-date.ts';
import { DATA_DIR } from '#lib/server/data/folder.ts';
import { dataFiles } from './data-check/files.ts';
import { STAGE } from './intake/stage.ts';
import { WORDS } from './intake/words.ts';

const { values } = parseArgs({
	options: { lang: { type: 'string', default: 'ja' }, notes: { type: 'boolean', default: false } }
});
const language = isLanguage(values.lang) ? values.lang : 'ja';
// Of a command that was cut off, the files are half the old ones: that is told instead.
const isHalfway = existsSync(join(DATA_DIR, STAGE));
const files = dataFiles(DATA_DIR).filter(({ path }) => !/^\.intake[./]/.test(path));
const findings = checkData(files, [...DATASETS, ...RESTRICTED], buildDate());
const shown = findings.filter(({ severity }) => values.notes || severity !== 'note');
reportLines(shown, language, 'data/').forEach((line) => console.log(line));
const [errors, warnings, notes] = (['error', 'warning', 'note'] as const).map((severity) =>
	countOf(findings, severity)
);
console.log(
	{
		ja: `${files.length}ファイル：エラー${errors}件、警告${warnings}件、参考${notes}件（参考は --notes で表示）`,
		en: `${files.length} files: ${errors} errors, ${warnings} warnings, ${notes} notes (--notes shows these)`,
		'zh-Hant': `${files.length}個檔案：錯誤${errors}項、警告${warnings}項、備註${notes}項（--notes 顯示備註）`
	}[language]
);
if (isHalfway) console.log(WORDS.halfway[language]);
process.exitCode = errors || isHalfway ? 1 : 0;
