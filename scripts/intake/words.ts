import { say } from '#lib/contract/finding.ts';
import { usageWords } from '../usage.ts';

const USAGE = `npm run intake -- FILE|FOLDER|ZIP… [--check] [--json] [--notes] [--public yes|no] [--source CODE]
                        [--mapping PROFILE.json] [--lang ja|en|zh-Hant]
npm run intake -- --as-of 2026-11-01 --out FOLDER
npm run intake -- --roll-back 2026-11-01`;

/** What the command says. `{…}` is filled in. */
export const WORDS = {
	usage: usageWords(USAGE),
	unreadable: say(
		'{file} を読めません。名前と場所を確かめてください',
		'{file} cannot be read: see its name and place',
		'無法讀取{file}，請確認名稱與位置'
	),
	noFiles: say(
		'{file} にはファイルがありません',
		'there are no files in {file}',
		'{file} 內沒有檔案'
	),
	locked: say(
		'別の取り込みが動いています（番号 {word}）。終わってからもう一度実行してください',
		'another intake is at work (process {word}): try again when it has ended',
		'另一項匯入作業正在執行（編號{word}），請待其結束後再試'
	),
	unwritable: say(
		'{word} に書き込めません。空き容量と書き込みの権限を確かめて、もう一度実行してください（data/ には全部書き込むか、まったく書き込まないかのどちらかで、書きかけは次の実行が片づけます）',
		'{word} cannot be written: see that there is room and that writing is allowed, and run it again (data/ is written whole or not at all; the next run clears what was begun)',
		'無法寫入{word}，請確認剩餘空間與寫入權限後再執行一次（data/ 只會全部寫入或完全不寫入，未完成的部分由下次執行處理）'
	),
	clock: say(
		'このパソコンの時計（{now}）が、前回の取り込み（{last}）より前です。時計を合わせてから、もう一度実行してください。何も書き込んでいません',
		'the clock of this machine ({now}) is before the last intake ({last}): set it and run again; nothing was written',
		'本機時鐘（{now}）早於上次匯入（{last}），請校正時鐘後再執行。未寫入任何內容'
	),
	finished: say(
		'前回の途中で止まった取り込みを最後まで終えました',
		'an intake that was stopped half-way has been finished',
		'已完成上次中斷的匯入'
	),
	undone: say(
		'前回の途中で止まった取り込みを取り消しました（data/ は変わっていません）',
		'an intake that was stopped half-way has been undone (data/ had not changed)',
		'已取消上次中斷的匯入（data/ 未變更）'
	),
	halfway: say(
		'途中で止まった取り込みがあります。--check を付けずに npm run intake を一度実行してください',
		'an intake was stopped half-way: run npm run intake once without --check',
		'有中斷的匯入，請先不加 --check 執行一次 npm run intake'
	),
	summary: say(
		'エラー{errors}件、警告{warnings}件、参考{notes}件（形式だけの参考は --notes で表示）。読み替え{changes}件、公表済みの値の変更{revisions}件',
		'{errors} errors, {warnings} warnings, {notes} notes (--notes shows the formal ones); {changes} normalisations, {revisions} published values changed',
		'錯誤{errors}項、警告{warnings}項、備註{notes}項（--notes 顯示形式備註）；轉換{changes}項，變更已公布之值{revisions}項'
	),
	stopped: say(
		'エラーがあるため、何も書き込みませんでした',
		'nothing was written, because of the errors',
		'因有錯誤，未寫入任何內容'
	),
	same: say(
		'変わるものがないため、何も書き込みませんでした',
		'nothing was written: nothing changes',
		'無任何變更，未寫入'
	),
	would: say(
		'--check のため書き込みません。書き込むと変わるファイル:',
		'not written (--check); these files would change:',
		'因 --check 未寫入；寫入將變更：'
	),
	wrote: say('書き込みました:', 'written:', '已寫入：'),
	private: say(
		'公開の指定（--public yes）がないため、公開されません',
		'not public: --public yes was not given',
		'未指定公開（--public yes），不會公開'
	),
	revised: say(
		'公表済みの値の変更 {path} {key} {column}: {from} → {to}',
		'published value changed {path} {key} {column}: {from} → {to}',
		'變更已公布之值 {path} {key} {column}：{from} → {to}'
	),
	changed: say(
		'読み替え {kind}: {count}件',
		'normalised {kind}: {count}',
		'轉換 {kind}：{count}項'
	),
	rebuilt: say(
		'{day} の時点のデータを {word} に作りました',
		'data/ as of {day} is in {word}',
		'已於{word}重建{day}時點之資料'
	),
	notEmpty: say(
		'{word} は空のフォルダーではありません',
		'{word} is not an empty folder',
		'{word} 不是空資料夾'
	)
} as const;

/** A text with its `{…}` filled in. */
export const filled = (text: string, words: Readonly<Record<string, string | number>>): string =>
	text.replace(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole));
