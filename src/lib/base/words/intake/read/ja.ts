export const ja = {
	repeated: {
		reason: '同じ名前のファイルが2つあり、区別できません（{value}）',
		mend: 'どちらか一方だけを選ぶか、名前を変えてください'
	},
	noRows: {
		reason: '表がありません',
		mend: '表のあるファイルを選んでください'
	},
	onlyHeader: {
		reason: '見出しだけで、データの行がありません',
		mend: '元のファイルと見比べてください'
	},
	delimiter: {
		reason: '区切りがコンマ・タブ・セミコロンのどれか決められません',
		mend: '区切りを選ぶか、値を " で囲んで保存し直してください'
	},
	openQuote: {
		reason: 'この行で始まる引用符（"）が閉じていません',
		mend: '引用符を閉じるか、消してください'
	},
	badQuote: {
		reason: '引用符（"）の使い方が正しくなく、列の区切りが確かではありません',
		mend: '値の中の " は "" と書き、値の全体を " で囲んでください'
	},
	width: {
		reason: '列の数が{count}で、表の{usual}列と違います',
		mend: '欠けた区切りを補い、コンマを含む値は " で囲んでください'
	},
	lineBreaks: {
		reason: '改行の種類が混ざっています（{kinds}）。LFとして読みました',
		mend: '直す必要はありません'
	},
	noLastBreak: {
		reason: '最後の行が改行で終わっていません',
		mend: '途中で切れていないか、最後の行を元のファイルと見比べてください'
	},
	strayQuote: {
		reason:
			'" で始まらない値の途中に " があります。値の前のコンマが抜けていると、後ろの列がずれて読まれます',
		mend: '抜けたコンマを補ってください。値の中の " なら "" と書き、値の全体を " で囲んでください'
	},
	separatorLine: {
		reason: '1行目の「{value}」は区切りの指定で、表の行ではありません',
		mend: '直す必要はありません'
	},
	rows: {
		reason: '行が多すぎます（上限 {limit}）',
		mend: '月ごとに分けてください'
	},
	columns: {
		reason: '列が多すぎます（{count}、上限 {limit}）',
		mend: '元のファイルと見比べてください'
	},
	cell: {
		reason:
			'1つのセルが長すぎます（{count}文字、上限 {limit}文字）。引用符の閉じ忘れかもしれません',
		mend: '元のファイルと見比べてください'
	}
};

export type ReadRuleWords = typeof ja;
