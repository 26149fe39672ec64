export const ja = {
	aspects: {
		area: '地域・安定所',
		period: '期間',
		employment: '雇用形態',
		adjustment: '季節調整の別',
		basis: '受理地・就業地の別',
		part: '雇用形態（パート）',
		term: '雇用形態（常用・全数）',
		contract: '雇用形態（正社員）',
		graduates: '新規学卒者の扱い',
		sex: '性別',
		age: '年齢',
		mean: '月・年の別',
		unit: '単位'
	},
	values: {
		'adjustment sa': '季節調整値',
		'adjustment nsa': '原数値',
		'basis reception': '受理地別',
		'basis workplace': '就業地別',
		'part with': 'パートを含む',
		'part without': 'パートを除く',
		'part only': 'パートタイム',
		'term all': '全数',
		'term regular': '常用',
		'term temporary': '臨時・季節',
		'contract unlimited': '正社員に限らない',
		'graduates without': '新規学卒者を除く',
		'sex unlimited': '男女計',
		'age unlimited': '年齢計',
		'mean unlimited': '1か月の値'
	},
	from: {
		layout: '様式の決まり',
		default: '様式の既定',
		cells: '表の列',
		title: '表の題だけから',
		above: '上の題だけから',
		sheet: 'シート名だけから',
		file: 'ファイル名だけから',
		header: '見出しだけから',
		note: '注だけから'
	},
	rows: (count: string) => `${count}行`,
	layout: (title: string) => `様式：${title}`,
	mark: (text: string) => `（${text}）`,
	separator: ' · ',
	manyValues: (first: string, count: string) => `${first}ほか${count}`,
	ask: '（　）の付いたところは、表に書かれていないか、1か所にしか書かれていません。元の資料と同じか確かめてください',
	title: 'この表をこう読みました'
};

export type UnderstoodWords = typeof ja;
