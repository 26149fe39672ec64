/** Words of what a reader asks of a figure later: files, and the explanation of one value. */
export const ja = {
	note: '備考',
	sheets: { table: '表', about: '説明' },
	item: '項目',
	content: '内容',
	title: '題名',
	scope: '範囲・単位',
	finding: '要点',
	breaks: '断層',
	address: 'この表示のアドレス',
	embed: {
		about:
			'ほかのページに貼り付けるコードです。題名・範囲・出典・架空の印は、図の中に入っています。',
		moment: '時点',
		latest: '開いたときの最新',
		pinned: 'いま表示している時点と値のまま（あとで改定があれば、図の上でも知らせます）',
		code: '埋め込みコード',
		copy: 'コードをコピー'
	},
	explain: {
		title: 'この数値の説明',
		row: '行',
		column: '列',
		close: '閉じる',
		value: '値',
		how: '求め方',
		parts: (count: string) => `合計した${count}項目`,
		missing: (count: string) => `このうち${count}項目は値がなく、合計に入っていません。`,
		published: '公表された値をそのまま示しています。計算はしていません。',
		fraction: (numerator: string, denominator: string) =>
			`${numerator}（分子） ÷ ${denominator}（分母）`,
		share: (part: string, whole: readonly string[]) =>
			`${part} ÷ ${whole.length > 1 ? `（${whole.join('＋')}）` : whole.join('')} × 100`,
		subtraction: (minuend: string, subtrahend: string) => `${minuend} − ${subtrahend}`,
		mean: (months: string) =>
			`有効求人数・有効求職者数の年度計は${months}か月の延べなので、${months}で割って月平均にしています。`,
		ratioNote: (decimals: string) =>
			`小数第${decimals}位までに四捨五入しています。平均した比ではありません。`,
		sum: '下の項目の合計です。公表値ではなく、このサイトが計算しました。',
		ratioOfSums: '下の項目の合計どうしの比です。公表値ではなく、このサイトが計算しました。',
		differenceOfSums: '下の項目の合計どうしの差です。公表値ではなく、このサイトが計算しました。',
		difference: '下の2つの値の差です。表示の桁に四捨五入してから引いています。',
		rate: '下の2つの値の増減率です。（今の値 − 比べる値）÷ 比べる値。',
		first: '今の値',
		second: '比べる値',
		scope: '範囲',
		definition: '定義',
		revised: '改定',
		status: '値の状態',
		normal: '通常の値',
		reliability: '資料の確かさ',
		dataset: 'データセット',
		file: 'ファイルと行',
		line: (line: string) => `${line}行目`,
		noLine: '行なし',
		source: '出典',
		licence: '利用条件',
		read: (date: string) => `${date}取得`,
		looking: 'ファイルの行を調べています…',
		failed: (reason: string) => `ファイルの行を調べられませんでした（${reason}）。`,
		retry: 'もう一度試す',
		differs: 'ファイルの値がこの図と違います。ページを読み込み直してください。'
	}
};

export type FigureWords = typeof ja;
