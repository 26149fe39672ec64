import { say } from '#lib/contract/finding.ts';
import { usageWords } from '../usage.ts';

const USAGE = `npm run seal [-- --check] [--lang ja|en|zh-Hant]
npm run seal -- --withdraw DATASET/FILE.csv`;

/** What the command says. `{…}` is filled in. */
export const WORDS = {
	usage: usageWords(USAGE),
	locked: say(
		'取り込みが動いています（番号 {word}）。終わってからもう一度実行してください',
		'an intake is at work (process {word}): try again when it has ended',
		'匯入作業正在執行（編號{word}），請待其結束後再試'
	),
	same: say(
		'公開しているデータは、最後の版 {id} と同じです。何も書き込みませんでした',
		'what is public is the last version, {id}: nothing was written',
		'公開的資料與最新版本 {id} 相同，未寫入'
	),
	none: say(
		'公開しているファイルがないため、版はありません',
		'no file is public: there is no version',
		'沒有公開的檔案，因此沒有版本'
	),
	sealed: say(
		'版 {id} を記録しました（変わったファイル {count}）',
		'version {id} is sealed ({count} files changed)',
		'已記錄版本 {id}（變更檔案 {count}）'
	),
	would: say(
		'--check のため書き込みません。版に入る変更: {count}ファイル',
		'not written (--check): {count} files would be in the version',
		'因 --check 未寫入；將列入版本的變更：{count}個檔案'
	),
	lost: say(
		'{path}: 前の版の内容が data/history/ にも git にもありません。前の版では、このファイルは見られなくなります',
		'{path}: what the version before held is neither in data/history/ nor in git: that version can show this file no longer',
		'{path}：data/history/ 與 git 中都沒有前一版的內容，前一版將無法再顯示此檔案'
	),
	unsound: say(
		'{word} が記録したときのものではありません。控え（git）から戻してください。何も書き込みませんでした',
		'{word} is not as it was sealed: restore it from a copy (git). Nothing was written',
		'{word} 與記錄時不同，請從備份（git）還原。未寫入'
	),
	unknown: say(
		'{word} は、どの版にもありません',
		'{word} is in no version',
		'{word} 不在任何版本中'
	),
	withdrawn: say(
		'{word}: 前の版の内容 {count}件を取り下げました。次の公開から、どの版にも出ません',
		'{word}: {count} older contents are withdrawn; from the next publication on no version shows them',
		'{word}：已撤回 {count} 項舊版內容，自下次公開起不會出現在任何版本'
	)
} as const;
