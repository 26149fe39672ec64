export const ja = {
	unknown: {
		reason: 'コード表（{list}）にない名称です（{value}）。{near}',
		mend: '名称を直すか、対応を取り込みの設定に加えてください'
	},
	several: {
		reason: '同じ名称のコードが複数あります（{codes}）',
		mend: 'コードも書いてください'
	},
	disagrees: {
		reason:
			'番号「{code}」と名称「{name}」が合いません（{list}では {right}）。別の分類の表かもしれません',
		mend: 'どの分類（改定年）の表か確かめてください'
	},
	bare: {
		reason: '番号だけで名称がなく、どの分類の番号か決められません（{value}）',
		mend: '名称も書いてください'
	},
	blank: {
		reason: '名称が空です',
		mend: '上と同じでも省かずに書いてください'
	}
};

export type CodeRuleWords = typeof ja;
