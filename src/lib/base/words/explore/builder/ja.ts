/** The words of the builder of tables. */
export const ja = {
	title: '表の組み立て',
	lead: '統計表を選び、職業・地域・期間などを行と列に置くと、表になります。倍率は合計どうしの比、年度の有効求人数などは月平均で、足せないものは選べません。',
	/** Numbers of a reader's own file beside the rows. */
	own: {
		source: (columns: readonly string[], file: string) =>
			`「${columns.join('」「')}」は選んだファイル（${file}）の値で、公表された統計ではありません。`,
		noMeeting: (file: string) =>
			`「${file}」には、この表の職業・地域などと同じ値の列がないため、表には並べていません。`,
		onRows: (file: string, dimension: string) =>
			`「${file}」の数値は、${dimension}を行に置くと、表の右に並びます。`,
		noNumbers: (file: string) => `「${file}」には数値の列がないため、表には並べていません。`,
		matched: (file: string, rows: string, matched: string) =>
			`「${file}」の${rows}行のうち、この表の行にあるのは${matched}行です。`,
		several: '2行以上',
		nothing: 'ファイルになし'
	},
	dataset: '統計表',
	published: '公表された統計',
	samples: '架空のサンプル',
	board: '行・列・しぼり込み',
	places: { rows: '行', columns: '列', fixed: 'しぼり込み' },
	placeOf: (dimension: string) => `${dimension}の置き場所`,
	forward: (dimension: string) => `${dimension}を1つ前へ`,
	turn: '行と列を入れ替える',
	none: 'なし',
	dragged: '置き場所は、欄から選ぶか、つまんで動かして変えられます。',
	codes: (dimension: string, count: string) => `${dimension}：${count}個`,
	one: (dimension: string) => `${dimension}を1つ選ぶ`,
	all: 'すべて',
	groups: '大分類だけ',
	items: '細かい分類だけ',
	chosen: '選んだもの',
	restart: '選びなおす',
	find: '名前で探す',
	from: '始め',
	to: '終わり',
	noCode: '当てはまるものはありません。',
	measures: '値',
	transformation: '値の変え方',
	as: {
		value: 'そのままの値',
		change: {
			month: '前年同月からの変化',
			'fiscal-year': '前年度からの変化',
			year: '前年からの変化'
		},
		index: (period: string) => `指数（${period}＝100）`,
		indexFirst: '指数（始めの期間＝100）',
		share: (total: string) => `「${total}」に占める割合`,
		'sum-12': '12か月の合計',
		rank: (dimension: string) => `表の中での${dimension}の順位`
	},
	titled: {
		index: (measure: string, period: string) => `${measure}の指数（${period}＝100）`,
		share: (measure: string, total: string) => `${measure}の「${total}」に占める割合`,
		'sum-12': (measure: string) => `${measure}（その月までの12か月の合計）`,
		rank: (measure: string, dimension: string) => `${measure}の順位（表の中の${dimension}）`
	},
	units: { index: '指数', rank: '位' },
	totals: '合計・小計も示す',
	form: '見せ方',
	forms: {
		table: '表',
		line: '線',
		bars: '棒',
		dots: '点',
		heatmap: 'ヒートマップ',
		multiples: '小さな線',
		map: '地図'
	},
	reading: '項目と期間を矢印キーで選んで値を読む',
	sort: (column: string) => `${column}で並べ替える`,
	ascending: '小さい順',
	descending: '大きい順',
	unsorted: '一覧の順',
	measure: '値',
	by: (rows: string, columns: string) =>
		columns ? (rows ? `${rows} × ${columns}` : columns) : rows,
	arrangement: (rows: string, columns: string) => `行：${rows}／列：${columns}`,
	drawn: (column: string) => `図は「${column}」の値です。`,
	drawnFirst: (measure: string) => `図は「${measure}」だけを描いています。`,
	cutTable: (shown: string, all: string) =>
		`${all}行のうち、はじめの${shown}行を表示しています。CSVとExcelにはすべて入ります。`,
	cutPicture: (shown: string, all: string) => `${all}個のうち、はじめの${shown}個を描いています。`,
	leftOut: (count: string) =>
		`元の表に行がない組み合わせ（行と列あわせて${count}本）は省いています。`,
	noRows: 'この組み合わせの値は、元の表にありません。',
	tooLarge: (cells: string, most: string) =>
		`この組み合わせは${cells}マスになります。${most}マスまでにしてください。期間や分類をしぼると小さくなります。`,
	broken: '断層などのため比べない',
	noIndexBase: '始めの期間の値なし',
	fewMonths: '12か月がそろわない',
	noWhole: '全体の値なし',
	unranked: '順位をつけない',
	unknown: (list: string) => `アドレスのうち、この表で使えない指定は無視しました：${list}`,
	tidy: 'CSV（縦長）',
	tidyLong: '1行に1つの値を置いたCSV（コードと状態つき）を保存',
	tidyColumns: {
		name: (dimension: string) => `${dimension}（名称）`,
		measure: '値の種類',
		value: '値',
		unit: '単位',
		status: '値の状態',
		reason: '値がない理由',
		computed: '計算値',
		sample: 'サンプル'
	},
	sql: 'SQLを見る',
	sqlNote:
		'この表のもとの行を、下の「SQLで調べる」で求める文です。表はその行を並べ替え、値を変えたものです。',
	openSql: 'SQLの欄に入れる'
};

export type BuilderWords = typeof ja;
