export const ja = {
	broken: {
		reason: 'ブックが壊れています（{value}）',
		mend: 'Excelで開けるか確かめ、.xlsx で保存し直してください'
	},
	tooLarge: {
		reason: 'シートのセルが多すぎます（上限 {limit}）',
		mend: '月ごとに分けてください'
	},
	sheets: {
		reason: 'シートが{count}枚あります（{value}）',
		mend: '取り込むシートを選んでください。1つのファイルには1つの表が望まれます'
	},
	chartSheet: {
		reason: '「{value}」はグラフだけのシートで、読むセルがありません',
		mend: '直す必要はありません'
	},
	macroSheet: {
		reason: '「{value}」はExcel 4.0マクロのシートです。読まず、動かしません',
		mend: '表がこのシートにあるなら、値をふつうのシートに貼り付けてください'
	},
	dialogSheet: {
		reason: '「{value}」はダイアログのシートです。読みません',
		mend: '表がこのシートにあるなら、値をふつうのシートに貼り付けてください'
	},
	macros: {
		reason: 'マクロ（プログラム）付きのブックです。動かさず、セルだけを読みました',
		mend: '「Excelブック（.xlsx）」で保存し直したものを使ってください'
	},
	objects: {
		reason: '図形・画像・コメントなどがあり、読み取れません',
		mend: '意味のある文字はセルに書いてください'
	},
	colours: {
		reason: '塗りつぶしの色があります。色の意味は読み取れません',
		mend: '色で区別していることがあれば、列を設けて書いてください'
	},
	merged: {
		reason: 'セルの結合（{range}）があります。値は左上のセルだけにあります',
		mend: '結合を解き、それぞれのセルに値を書いてください'
	},
	hiddenSheet: {
		reason: '非表示のシートです',
		mend: '再表示して中身を確かめ、不要なら消してください'
	},
	hiddenRow: {
		reason: '非表示の行（{value}）があります',
		mend: '再表示して中身を確かめ、不要なら消してください'
	},
	hiddenColumn: {
		reason: '非表示の列（{value}）があります',
		mend: '再表示して中身を確かめ、不要なら消してください'
	},
	formula: {
		reason: '式（{formula}）です。保存された結果「{value}」を読みました',
		mend: '値として貼り付けてください'
	},
	externalFormula: {
		reason:
			'ほかのファイルを参照する式（{formula}）で、結果「{value}」が古い恐れがあります（この列の{count}個）',
		mend: '値として貼り付けてください'
	},
	noResult: {
		reason: '式（{formula}）の結果が保存されていません',
		mend: 'Excelで開いて保存し直すか、値として貼り付けてください'
	},
	cellError: {
		reason: 'Excelの計算エラー（{value}）です',
		mend: '式を直すか、公表されていない値なら空欄にしてください'
	},
	shown: {
		reason: 'Excelでは「{shown}」と見えますが、入っている値は「{value}」です（この列の{count}個）',
		mend: '見える値が公表の値なら、ROUND関数で丸めるか、見える値を打ち直してください'
	},
	unknownFormat: {
		reason:
			'表示形式（{format}）のため、見える値は「{value}」と違うかもしれません（この列の{count}個）',
		mend: 'Excelで見える値と見比べてください'
	},
	date: {
		reason: '日付のセルです。「{value}」として読みました',
		mend: 'Excelで見える値と見比べてください'
	},
	dateWithoutYear: {
		reason: '日付のセルです（{value}）。「4-5」などをExcelが日付に変えたのかもしれません',
		mend: 'Excelで見える値と見比べてください'
	},
	badDate: {
		reason: '日付として読めない値（{value}）です',
		mend: 'Excelで見える値と見比べてください'
	},
	precision: {
		reason: '計算の端数（{stored}）を、Excelと同じ15桁「{value}」で読みました（この列の{count}個）',
		mend: '直す必要はありません'
	},
	superscript: {
		reason: '上付き文字が続いています（{value}）。注の番号が値の一部に見えます',
		mend: '注は別の列に書いてください'
	},
	struck: {
		reason: '取り消し線のある文字です（{value}）',
		mend: '消すか、線を外してください'
	}
};

export type WorkbookRuleWords = typeof ja;
