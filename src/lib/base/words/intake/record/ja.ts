export const ja = {
	altered: {
		reason: '{folder}/ のファイルが名前（SHA-256）と合いません',
		mend: '控えから戻してください。過去の月を作り直すのに要ります'
	},
	gone: {
		reason: '記録にあるファイルが {folder}/ にありません',
		mend: '控えから戻してください。過去の月を作り直すのに要ります'
	},
	unfinished: {
		reason: '途中で止まった取り込みがあります',
		mend: '「npm run intake」をもう一度実行してください（続きを行うか取り消します）'
	}
};

export type RecordRuleWords = typeof ja;
