import { cellOf, parseCsv, type CsvRow } from '../csv.ts';
import { finding, say, type Finding } from '../finding.ts';
import { LEDGER_FILE, LEDGER_LAYOUTS, type LedgerColumn } from '../ledger.ts';
import { licence, LICENCE_CODES, NOT_STATED } from '../licence.ts';
import { dateFault } from './faults.ts';
import { evenRows, headerFindings } from './layout.ts';
import type { CodeList } from './table.ts';

/**
 * The ledger against the files of the dataset folders: every file has its row and every row its
 * file, with the recorded hash; source, licence and the two yes/no columns are stated.
 * @param hashes the SHA-256 of each file, in hexadecimal, by its path below data/
 */
export function ledgerFindings(
	text: string,
	hashes: ReadonlyMap<string, string>,
	sources: CodeList
): Finding[] {
	const csv = parseCsv(text);
	const [plain = [], timed = []] = LEDGER_LAYOUTS;
	const wrong = headerFindings(LEDGER_FILE, csv, csv.header.length > plain.length ? timed : plain);
	if (wrong.length > 0) return wrong;
	const even = evenRows(LEDGER_FILE, csv);
	const lines = new Map<string, number>();
	const rows = even.rows.flatMap((row) => {
		const value = (column: LedgerColumn) => cellOf(csv, row, column);
		const before = lines.get(value('path'));
		lines.set(value('path'), before ?? row.line);
		return rowFindings(row, value, before, hashes, sources);
	});
	const unlisted = [...hashes.keys()].filter((path) => !lines.has(path)).map(noRow);
	return [...even.findings, ...rows, ...unlisted];
}

function rowFindings(
	{ line }: CsvRow,
	value: (column: LedgerColumn) => string,
	before: number | undefined,
	hashes: ReadonlyMap<string, string>,
	sources: CodeList
): Finding[] {
	const fault = (rule: string, column: LedgerColumn, words: Words) =>
		finding(rule, { file: LEDGER_FILE, line, column, value: value(column) }, ...words);
	if (before !== undefined) return [fault('ledger-repeated', 'path', REPEATED)];
	const hash = hashes.get(value('path'));
	const found: Finding[] = [];
	if (hash === undefined) found.push(fault('ledger-file', 'path', NO_FILE));
	else if (hash !== value('sha256')) found.push(fault('ledger-hash', 'sha256', OTHER_HASH(hash)));
	if (!sources.has(value('source'))) found.push(fault('ledger-source', 'source', NO_SOURCE));
	if (value('date_read') !== '' && dateFault(value('date_read')))
		found.push(fault('ledger-date', 'date_read', NO_DATE));
	if (value('public_until') !== '' && dateFault(value('public_until')))
		found.push(fault('ledger-date', 'public_until', NO_END));
	if (value('licence') === NOT_STATED)
		found.push({ ...fault('ledger-licence', 'licence', NOT_SAID), severity: 'warning' });
	else if (!licence(value('licence'))) found.push(fault('ledger-licence', 'licence', NO_LICENCE));
	for (const column of ['sample', 'public'] as const)
		if (!['yes', 'no'].includes(value(column))) found.push(fault('ledger-yes-no', column, YES_NO));
	if (value('source') === 'sample' && value('sample') === 'no')
		found.push(fault('ledger-sample', 'sample', UNMARKED));
	return found;
}

type Words = readonly [reason: ReturnType<typeof say>, mend: ReturnType<typeof say>];

const noRow = (file: string): Finding =>
	finding(
		'ledger-row',
		{ file },
		say(
			'台帳（ledger.csv）に行がありません',
			'it has no row in ledger.csv',
			'台帳（ledger.csv）中沒有此檔'
		),
		say(
			'出典・ライセンス・公開の可否を台帳に書いてください',
			'record source, licence and whether it may be public',
			'請在台帳記錄出處、授權與可否公開'
		)
	);

const REPEATED: Words = [
	say('同じファイルの行が2つあります', 'the file has two rows', '同一檔案有兩列'),
	say('片方を消してください', 'remove one', '請刪除其一')
];
const NO_FILE: Words = [
	say('ファイルがありません', 'the file is not there', '檔案不存在'),
	say(
		'ファイルを戻すか、行を消してください',
		'bring the file back, or remove the row',
		'請還原檔案，或刪除該列'
	)
];
const OTHER_HASH = (hash: string): Words => [
	say(
		'記録のあとでファイルが変わっています',
		'the file changed after it was recorded',
		'檔案在記錄後已變更'
	),
	say(
		`変更を確かめ、正しければ ${hash} に書き換えてください`,
		`review the change; if it is right, write ${hash}`,
		`請確認變更；若正確請改為 ${hash}`
	)
];
const NO_SOURCE: Words = [
	say(
		'出典のコードが codes/source.csv にありません',
		'not a code of codes/source.csv',
		'出處代碼不在 codes/source.csv 中'
	),
	say('出典をコード表に加えてください', 'add the source to the list', '請將出處加入代碼表')
];
const NO_DATE: Words = [
	say('閲覧日が日付ではありません', 'the date read is not a date', '閱覽日不是日期'),
	say(
		'「2026-08-02」の形で書くか、空にしてください',
		'write it like 2026-08-02, or leave it empty',
		'請寫成「2026-08-02」或留空'
	)
];
const NO_END: Words = [
	say(
		'公開の期限が日付ではありません（公開されません）',
		'the last day of being public is not a date (it stays unpublished)',
		'公開期限不是日期（不予公開）'
	),
	say(
		'「2026-12-31」の形で書くか、空にしてください',
		'write it like 2026-12-31, or leave it empty',
		'請寫成「2026-12-31」或留空'
	)
];
const STATE_LICENCE = say(
	`利用条件を出典に確かめ、コード（${LICENCE_CODES.join('、')}）を書いてください`,
	`find out the terms of use at the source and write their code (${LICENCE_CODES.join(', ')})`,
	`請向出處確認使用條件，填入代碼（${LICENCE_CODES.join('、')}）`
);
const NO_LICENCE: Words = [
	say('ライセンスのコードではありません', 'not the code of a licence', '不是授權代碼'),
	STATE_LICENCE
];
const NOT_SAID: Words = [
	say(
		'ライセンスが示されていません。データパッケージ（datapackage.json）の licenses には載りません',
		'no licence is stated: datapackage.json leaves it out of licenses',
		'未載明授權，datapackage.json 的 licenses 將不列入'
	),
	STATE_LICENCE
];
const YES_NO: Words = [
	say(
		'yes か no ではありません（公開は yes のときだけ行われます）',
		'neither yes nor no (only yes is public)',
		'既非 yes 亦非 no（僅 yes 會公開）'
	),
	say('yes か no と書いてください', 'write yes or no', '請填 yes 或 no')
];
const UNMARKED: Words = [
	say(
		'出典がサンプルなのに、架空のサンプルの印がありません',
		'the source is sample, but it is not marked as one',
		'出處為樣本，卻未標示為樣本'
	),
	say('sample を yes にしてください', 'set sample to yes', '請將 sample 設為 yes')
];
