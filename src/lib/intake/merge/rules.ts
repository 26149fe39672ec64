import { say } from '#lib/contract/finding.ts';
import type { Rule } from '#lib/contract/sighting.ts';

const COMPARE = say(
	'元の資料で確かめてください',
	'see in the source which is right',
	'請以原始資料確認'
);

/** What can be wrong between the rows of files, and between them and what is published. */
export const MERGE_RULES = {
	noRows: {
		id: 'no-rows',
		severity: 'error',
		reason: say('取り込める行がありません', 'there are no rows to take in', '沒有可匯入的列'),
		mend: say('ファイルの中身を確かめてください', 'look into the file', '請確認檔案內容')
	},
	differs: {
		id: 'value-twice',
		severity: 'error',
		reason: say(
			'同じ項目（{key} {column}）に違う値があります（{other}、{where}）',
			'{key} {column} has another value elsewhere ({other}, {where})',
			'同一項目（{key} {column}）有不同的值（{other}，{where}）'
		),
		mend: COMPARE
	},
	source: {
		id: 'source-unknown',
		severity: 'error',
		reason: say(
			'出典が決まっていません（{value}）',
			'the source is not settled ({value})',
			'出處未定（{value}）'
		),
		mend: say(
			'--source に data/codes/source.csv のコードを書くか、そこに出典の行を加えてください',
			'give a code of data/codes/source.csv with --source, or add the source there',
			'請以 --source 指定 data/codes/source.csv 之代碼，或在該表加入出處'
		)
	},
	publicMixed: {
		id: 'public-mixed',
		severity: 'error',
		reason: say(
			'{path} には非公開として取り込んだ行が{count}行あり、公開にするとそれらも公開されます',
			'{path} holds {count} rows taken in as not public, which would become public too',
			'{path} 含有以非公開匯入的{count}列，改為公開將一併公開'
		),
		mend: say(
			'すべての行を公開してよいことを確かめ、それらの表も一緒に指定してください',
			'make sure that all may be public, and give their tables along',
			'請確認所有列皆可公開，並一併指定其表格'
		)
	},
	publicLost: {
		id: 'public-no',
		severity: 'warning',
		reason: say(
			'公開していた {path} が非公開になります',
			'{path} was public and will not be',
			'原公開之 {path} 將改為非公開'
		),
		mend: say(
			'公開してよいなら --public yes を付けてください',
			'add --public yes if it may be public',
			'若可公開請加上 --public yes'
		)
	},
	publicUntil: {
		id: 'public-until',
		severity: 'warning',
		reason: say(
			'{path} の公開は{until}までです。取り込んでもこの期限は変わりません',
			'{path} is public until {until} only, and an intake does not change that',
			'{path} 僅公開至 {until}，匯入不會變更此期限'
		),
		mend: say(
			'期限を変えるときは、台帳（data/ledger.csv）の public_until を書き直してください',
			'where another day is right, write it under public_until in data/ledger.csv',
			'如需變更期限，請修改 data/ledger.csv 的 public_until'
		)
	},
	ledger: {
		id: 'ledger-form',
		severity: 'error',
		reason: say(
			'台帳（data/ledger.csv）が決めた形で書かれていないため、書き込めません',
			'data/ledger.csv is not written as agreed, so nothing can be written into it',
			'data/ledger.csv 未依約定格式撰寫，無法寫入'
		),
		mend: say(
			'npm run data:check で該当する行を確かめ、直してからもう一度取り込んでください',
			'see with npm run data:check which line it is, mend it and take the files in again',
			'請以 npm run data:check 確認該列，修正後再匯入'
		)
	},
	sealed: {
		id: 'issue-sealed',
		severity: 'error',
		reason: say(
			'発行した号（{path}）は、取り込みでは変えられません',
			'{path} is an issue that came out: an intake does not change it',
			'{path} 為已發行之期別，不得以匯入變更'
		),
		mend: say(
			'直すところだけを訂正として書いてください（OPERATIONS.md「発行した号を直す」）',
			'write what is to be mended as a correction (OPERATIONS.md)',
			'僅就須更正之處填寫更正（OPERATIONS.md）'
		)
	},
	removed: {
		id: 'row-removed',
		severity: 'warning',
		reason: say(
			'公表済みの行（{key}）がこのファイルになく、削られます',
			'the published row {key} is not in this file and will be removed',
			'已公布之列（{key}）不在此檔案中，將被刪除'
		),
		mend: COMPARE
	},
	supplement: {
		id: 'rows-few',
		severity: 'warning',
		reason: say(
			'公表済みの{count}行がこのファイルになく、そのまま残します（{path}）',
			'{count} published rows are not in this file and stay as they are ({path})',
			'已公布之{count}列不在此檔案中，予以保留（{path}）'
		),
		mend: say(
			'表が途中で切れていないか確かめてください',
			'see that the table is not cut short',
			'請確認表格未被截斷'
		)
	},
	unchanged: {
		id: 'unchanged',
		severity: 'note',
		reason: say(
			'{path} は公表済みの値とすべて同じで、変わりません',
			'{path} stays as it is: every value is the published one',
			'{path} 與已公布之值完全相同，無變更'
		),
		mend: say(
			'先月のファイルをもう一度選んでいないか確かめてください',
			'see that it is not an older file chosen again',
			'請確認未重複選取舊檔案'
		)
	},
	again: {
		id: 'file-again',
		severity: 'note',
		reason: say(
			'このファイルは {time} に取り込み済みです',
			'this very file was taken in at {time}',
			'此檔案已於{time}匯入'
		),
		mend: say('直す必要はありません', 'nothing to mend', '無需修正')
	},
	replaced: {
		id: 'sample-replaced',
		severity: 'note',
		reason: say(
			'{path} の架空のサンプルを置き換えます',
			'{path} replaces the made-up sample',
			'{path} 將取代虛構樣本'
		),
		mend: say('直す必要はありません', 'nothing to mend', '無需修正')
	}
} as const satisfies Record<string, Rule>;
