export const ja = {
	notNumber: {
		reason: '数値として読めません（{value}）',
		mend: '半角数字だけにし、公表されていない値は空欄にしてください'
	},
	grouping: {
		reason: 'コンマの位置が3桁ごとではなく、値が決められません（{value}）',
		mend: '元の資料でこの値を確かめてください'
	},
	point: {
		reason: '小数か桁区切りか決められません（{value}）',
		mend: '元の資料でこの値を確かめてください'
	},
	decimals: {
		reason: '小数が{count}桁あります（この列は{limit}桁まで）',
		mend: '元の資料でこの値を確かめてください'
	},
	digits: {
		reason: '桁が多すぎて、正確に扱えません（{value}）',
		mend: '元の資料でこの値を確かめてください'
	},
	leadingZero: {
		reason: '0で始まり、数値かコードか決められません（{value}）',
		mend: '元の資料でこの値を確かめてください'
	},
	exponent: {
		reason: '指数の書き方（{value}）で、下の桁が失われている恐れがあります',
		mend: 'Excelで列の表示形式を「数値」にしてから保存し直してください'
	},
	brackets: {
		reason: '括弧付きの値（{value}）は、負の数か再掲・参考値か決められません',
		mend: '元の資料でこの値を確かめてください'
	},
	several: {
		reason: '1つのセルに複数の値があります（{value}）',
		mend: '1つのセルに1つの値にしてください'
	},
	unit: {
		reason: '単位「{unit}」は、この列の単位と違います',
		mend: '元の資料でこの値を確かめてください'
	},
	cellError: {
		reason: 'Excelの計算エラー（{value}）です',
		mend: '式を直すか、公表されていない値なら空欄にしてください'
	}
};

export type NumberRuleWords = typeof ja;
