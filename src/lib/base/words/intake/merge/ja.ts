export const ja = {
	noRows: {
		reason: '取り込める行がありません',
		mend: 'ファイルの中身を確かめてください'
	},
	differs: {
		reason: '同じ項目（{key} {column}）に違う値があります（{other}、{where}）',
		mend: '元の資料で確かめてください'
	},
	source: {
		reason: '出典が決まっていません（{value}）',
		mend: '出典を指定してください。一覧にない出典は、data/codes/source.csv に行を加えます'
	},
	publicMixed: {
		reason: '{path} には非公開として取り込んだ行が{count}行あり、公開にするとそれらも公開されます',
		mend: 'すべての行を公開してよいことを確かめ、それらの表も一緒に指定してください'
	},
	publicLost: {
		reason: '公開していた {path} が非公開になります',
		mend: '公開してよいときは、公開してよいと指定してください'
	},
	publicUntil: {
		reason: '{path} の公開は{until}までです。取り込んでもこの期限は変わりません',
		mend: '期限を変えるときは、台帳（data/ledger.csv）の public_until を書き直してください'
	},
	ledger: {
		reason: '台帳（data/ledger.csv）が決めた形で書かれていないため、書き込めません',
		mend: 'npm run data:check で該当する行を確かめ、直してからもう一度取り込んでください'
	},
	sealed: {
		reason: '発行した号（{path}）は、取り込みでは変えられません',
		mend: '直すところだけを訂正として書いてください（OPERATIONS.md「発行した号を直す」）'
	},
	removed: {
		reason: '公表済みの行（{key}）がこのファイルになく、削られます',
		mend: '元の資料で確かめてください'
	},
	supplement: {
		reason: '公表済みの{count}行がこのファイルになく、そのまま残します（{path}）',
		mend: '表が途中で切れていないか確かめてください'
	},
	unchanged: {
		reason: '{path} は公表済みの値とすべて同じで、変わりません',
		mend: '先月のファイルをもう一度選んでいないか確かめてください'
	},
	again: {
		reason: 'このファイルは {time} に取り込み済みです',
		mend: '直す必要はありません'
	},
	replaced: {
		reason: '{path} の架空のサンプルを置き換えます',
		mend: '直す必要はありません'
	},
	tableTwice: {
		reason:
			'{where} の表と同じ月・同じ安定所などの表として読まれ、{count}個の値が違います（最初は {key}）',
		mend: '別の月か別の安定所の表なら、それぞれの題に正しい月と安定所を書いてください。同じ表なら、どちらかを外してください'
	}
};

export type MergeRuleWords = typeof ja;
