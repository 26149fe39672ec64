import { sentences } from './sentences/ja.ts';

/** Words of the pages. Numbers and names come formatted; the sentences are made here. */
export const ja = {
	site: {
		skip: '本文へ移動',
		notStarted:
			'このページの操作のためのプログラムが届いていません。表示している数値は公開されたもので、条件の変更や保存だけができません。',
		published: '新しい版が公開されました。',
		reload: '読み直す',
		menu: 'ページ',
		language: '言語',
		footer:
			'公表された統計を再編したもので、各機関の公式な発表ではありません。出典・利用条件は各図と「データ」のページにあります。',
		/** While one of these is not decided. */
		trial: (unset: string) => `試験公開：${unset}未設定`,
		standing: {
			publisher: '公開者',
			contact: '連絡先',
			baseAddress: '公開先のアドレス'
		}
	},
	pages: {
		home: '今月の概況',
		occupations: '職業別の求人・求職',
		months: '職業と月の一覧（ヒートマップ）',
		wages: '職業別の賃金',
		industries: '産業別の賃金・求人',
		areas: '地域',
		shortage: '人材不足分野',
		'wage-check': '求人賃金チェック',
		semiconductor: '半導体関連求人情報',
		report: '運営協議会の資料',
		sheet: '地域と分野を1枚にまとめる',
		compare: '地域を比べる',
		prefectures: '都道府県の有効求人倍率',
		plan: '計画と情報提供',
		data: 'データ',
		check: '表を検査する',
		verify: 'このブラウザーで検算',
		offline: 'オフラインでの利用',
		versions: '版（いつ何を公開したか）',
		explore: '表の組み立て・SQL',
		about: 'このサイトについて',
		glossary: '用語集'
	},
	glossary: {
		filter: '言葉で絞る',
		count: (terms: string) => `${terms}語`,
		source: (title: string) => `出典：${title}`,
		own: 'このサイトの用語'
	},
	/** The pages in the menu: short, the title of the page says the rest. */
	menu: {
		home: '概況',
		occupations: '職業',
		wages: '賃金',
		industries: '産業',
		areas: '地域',
		shortage: '不足分野',
		'wage-check': '賃金チェック',
		semiconductor: '半導体求人',
		report: '資料をつくる',
		plan: '計画',
		data: 'データ',
		check: '職員用'
	},
	leads: {
		glossary: '表や図に出てくる言葉の読みと意味です。',
		occupations: '職業ごとに、求人が求職者の何倍あるかを見ます。',
		wages: '職業ごとに、求人が示す賃金と求職者の希望する賃金を見ます。',
		industries: '産業ごとに、求人が示す賃金と、新規求人の前年からの動きを見ます。',
		areas: '地域ごとの値を、地図・順位・1枚のプロフィール・地域の比較で見ます。',
		shortage: '医療・福祉、建設、警備、運輸の求人・求職・賃金を見ます。',
		'wage-check':
			'職業・地域・雇用形態を選び、決めようとする賃金が求人と希望のどこにあるかを見ます。',
		plan: '雇用対策協定の計画に挙げられた情報提供の項目ごとに、対応する図を並べます。',
		report: '年度の数値を前年度と比べ、情報提供の項目ごとにまとめます。印刷して配れます。',
		check: '労働局などから届いた表を、取り込む前にこのブラウザーの中で検査します。',
		data: '図のもとになったデータは、すべてここから取得できます。'
	},
	areaChoice: '地域を選ぶ',
	search: {
		label: '職業・産業・地域・ページを探す',
		instead: '別の言葉でも見つからないときは、一覧から選べます：',
		button: '探す',
		none: (text: string) => `「${text}」に当てはまるものはありません。`,
		terms: '用語',
		/** A municipality as a way to its office; whether the office serves it may be unconfirmed. */
		serves: (place: string, office: string) => `${place}を受け持つ${office}`,
		unconfirmed: '（要確認）'
	},
	sample: {
		mark: '架空のサンプル',
		text: 'ここに示す値は架空のサンプルです。実際の統計ではありません。',
		/** Beside the mark where there is little room. */
		short: '実際の統計ではありません。',
		/** Of a section in which nothing is real. */
		section: 'この節の値はすべて架空のサンプルです。実際の統計ではありません。'
	},
	/** Where tables are missing whose samples are not shown. */
	awaited: {
		/** In a sentence of its own, where something else stands beside it. */
		short: (from: string) => `${from}が届いてから載せます。届く日は決まっていません。`,
		title: 'まだ届いていない表',
		text: (from: string) =>
			`${from}が届くと、ここに次のものが載ります。届く日は決まっていません。公開に同意が得られた最初の月の分から載せます。`,
		nothing: 'このサイトには、まだ表がありません。',
		/** Of tables that are published, and that nobody has put into data/. */
		notCollectedTitle: 'まだ収録していない表',
		notCollected: '次の表はまだ収録していません。収録すると、ここに載ります。'
	},
	control: {
		time_period: '期間',
		employment: '雇用形態',
		basis: '集計の基準',
		adjustment: '季節調整',
		worker_group: '区分',
		age: '年齢',
		occupation: '職業',
		industry: '産業',
		industry_section: '産業（大分類）',
		ref_area: '地域',
		form: '図の形',
		measure: '表示する値',
		level: '職業の細かさ',
		threshold: '求職者数の下限',
		from: '表示する期間の始め',
		middle: '中分類（73職業）',
		major: '大分類（11区分・計算値）',
		group: 'この図で選ぶもの',
		needsScript: '条件を変えるにはJavaScriptが必要です。'
	},
	action: {
		own: '条件',
		explain: '説明',
		notes: '注・定義',
		build: 'この図を表でひらく',
		sql: 'この図のSQL'
	},
	condition: {
		bar: 'このページの条件',
		differ: '図ごとに異なる',
		month: '月',
		'fiscal-year': '年度',
		year: '年'
	},
	engine: {
		loading: (what: string) => `${what}を読み込んでいます`,
		values: '値',
		database: 'データベース',
		bytes: (loaded: string, total: string, percent: string) =>
			`${loaded} / ${total} MB（${percent}％）`,
		cancel: '中止する',
		cancelled: '中止しました。前の表示のままです。',
		failed: '読み込めませんでした。表示は前の条件のままです。',
		reason: (text: string) => `理由：${text}`,
		/** By the name of the error; any other is that of a file which did not come. */
		why: {
			NewRelease: 'サイトが新しい版になりました。ページを読み直すと、新しい値で表示します。',
			NotPublished: '届いたファイルが、公開したものと一致しません。',
			TimeoutError: '20秒のあいだ何も届きませんでした。',
			EngineLost: 'このブラウザーでは集計のプログラムを動かせません。'
		} as Readonly<Record<string, string>>,
		absent: 'ファイルを取得できませんでした。',
		retry: 'もう一度試す',
		reset: '最初の表示に戻す',
		download: 'データを直接取得する'
	},
	unknown: (list: string) => `アドレスのうち、この図で使えない指定は無視しました：${list}`,
	table: {
		summary: (rows: string) => `表（${rows}行）`,
		/** A table wider than a reader can look over shows its last columns first. */
		lastColumns: (count: string) => `右端の${count}列を表示しています。`,
		allColumns: (count: string) => `全${count}列を表示する`,
		onPaper: (rows: string) => `表（${rows}行）は、画面で開いてから印刷すると載ります。`,
		computed: '計算値',
		partsMissing: (count: string) => `値のない${count}項目を除く`,
		change: (period: string) => `${period}からの差`,
		status: '値の状態',
		name: '名称'
	},
	reliability: {
		primary: '一次資料',
		news: '報道',
		secondary: '公表資料の転載・要約',
		implied: '公表された増減からの計算'
	},
	status: {
		U: '不確かな値',
		P: '速報値',
		E: '推計値',
		B: '断層',
		D: '定義が異なる値',
		Q: '秘匿',
		R: '改定値'
	},
	/** Why nothing stands where a number would, each its own word and nothing else. */
	absence: {
		L: '未収録',
		O: '未公表',
		Q: '秘匿',
		M: '該当なし',
		zero: '計算不能（分母0）',
		sample: '空欄（サンプル）'
	},
	revised: (p: { from: string; to: string; on: string }) => `${p.from} → ${p.to}（${p.on}改定）`,
	gap: (absence: string) => `値なし（${absence}）`,
	marks: '値の印',
	band: {
		band: '求人賃金（下限の平均〜上限の平均）',
		start: (tick: string) => `目盛りは${tick}から始まります（0からではありません）。`
	},
	/** The forms in which a figure can be drawn. */
	form: {
		bubbles: '散布図（職業の地図）',
		dumbbell: '求職者と求人の差の順',
		lines: '通して見る（折れ線）',
		season: '月ごとに年度を重ねる'
	},
	/** The same months of fiscal years, laid over one another. */
	season: {
		titled: (measure: string) => `${measure}の月別の推移（年度を重ねて表示）`,
		month: '月',
		reading: '月を矢印キーで選んで、同じ月の各年度の値を読む',
		/** A remark on one year or month of several. */
		at: (period: string, text: string) => `${period}：${text}`
	},
	scatter: {
		/** A name as it stands beside a bubble: what all of them end with is left out. */
		short: (name: string) => name.replace(/(?:(?<![的門似])職業)?従事者(?=（|$)/, ''),
		axis: (title: string, unit: string) => `${title}［${unit}］・対数目盛`,
		area: (title: string) => `円の面積：${title}`,
		above: '求人の方が多い',
		below: '求職者の方が多い',
		even: '求人と求職者が同数',
		applicants: '求職者',
		openings: '求人',
		gap: (amount: string) => `差 ${amount}`,
		at: (measure: string, place: string) => `${measure}（${place}）`,
		edge: '縁にある破線の円は、目盛りの外の値です。',
		unplaced: (names: string) => `求人倍率がなく図に置けない職業：${names}`,
		reading: '円を指すか、円の上で矢印キーを押すと、その職業の値をここに表示します。',
		open: 'この職業のページ'
	},
	figure: {
		notes: '注',
		source: '出典',
		adapted: 'を加工して作成',
		read: (date: string) => `${date}取得`,
		/** By which the values of now can be found when others stand here. */
		version: (id: string) => `版 ${id}`,
		copy: 'コピー',
		copyLong: '文・数値・出典をコピー',
		embed: '埋め込み',
		embedAlone: '埋め込む図だけを開く',
		/** Leads from a figure in another page to ours. */
		onSite: (site: string) => `この図を「${site}」で見る`,
		save: '保存',
		copied: 'コピーしました',
		copyFailed: 'コピーできませんでした。下の文を選んでコピーしてください。',
		csv: 'CSV',
		pictureLong: '題名・範囲・出典の入った図を画像で保存',
		explain: 'この数値の説明',
		notLoaded: '読み込めませんでした。通信を確かめて、もう一度お試しください。',
		csvLong: 'この表をCSVで保存',
		xlsx: 'Excel',
		xlsxLong: 'この表と説明をExcelで保存',
		definition: '用語の定義',
		link: 'この表示へのリンク',
		/** `threshold` with its unit. */
		small: (threshold: string, base: string) => `${base}${threshold}未満`,
		rest: (count: string) => `残りの${count}件を表示`,
		noData: 'この条件の値はありません。',
		yearBefore: '前年',
		minimumWage: (area: string, yen: string) => `${area}の最低賃金 ${yen}`,
		reading: '期間を選んで値を読む',
		showing: '表示中',
		emptySeries: 'この条件では、線にできる値がありません。'
	},
	tiles: {
		under: (to: string) => `${to}未満`,
		between: (from: string, to: string) => `${from}以上${to}未満`,
		over: (from: string) => `${from}以上`
	},
	title: {
		frequency: { month: '（月）', 'fiscal-year': '（年度）', year: '（年）' },
		by: (dimension: string, measure: string) => `${dimension}別 ${measure}`,
		/** What areas are, where they are all of one kind. */
		areas: { prefecture: '都道府県', office: 'ハローワーク', area: '地域' },
		overTime: (measure: string) => `${measure}の推移`,
		join: '・',
		unit: (unit: string) => `単位：${unit}`
	},
	list: (items: readonly string[]) => items.join('、'),
	say: sentences,
	home: {
		reliability: (text: string) => `出所：${text}（労働局の資料とは照合していません）`
	},
	data: {
		revisions: (count: string, day: string) => `公表後に改定された値：${count}個（最新 ${day}）`,
		noRevisions: '公表後に改定された値はありません。',
		datasets: 'データセット',
		package: 'データパッケージ（メタデータ）',
		rows: '期間',
		columns: '列',
		codes: 'コード表',
		licence: '利用条件',
		licenceNotStated: '明示なし',
		encoding:
			'UTF-8（BOMなし）・カンマ区切りです。空欄には値がありません（理由は obs_status、書かれていなければデータセットの注にあります）。'
	},
	verify: {
		lead: '各ページに掲載した値を、このブラウザーの中で、データベース（DuckDB）による計算と、ページで条件を変えたときの計算の二通りで再計算し、すべて一致するかを確かめます。データは外へ送りません。',
		start: '検算を始める',
		running: (done: string, total: string) => `${total}件の問い合わせのうち${done}件が終わりました`,
		same: (values: string, questions: string) =>
			`${questions}件の問い合わせの${values}個の値がすべて一致しました。`,
		different: (count: string) => `${count}個の値が一致しませんでした。`,
		size: (megabytes: string) => `約${megabytes} MBを読み込みます。`
	},
	matrix: {
		heatmap: (dimension: string, measure: string) => `${dimension}と月の一覧 ${measure}`,
		multiples: (dimension: string, measure: string) => `${dimension}ごとの${measure}の推移`,
		span: (first: string, last: string) => `${first}〜${last}`,
		order: {
			listed: '分類の順',
			name: '名前の五十音順',
			level: '最新の値の順',
			change: '前年からの変化の順'
		},
		/** In a title: by what the rows are ordered. */
		orderedByName: '並び：名前の五十音順',
		ordered: (period: string, quantity: string) => `並び：${period}の${quantity}の大きい順`,
		/** Lines on scales of their own: in a title, in the finding, and at each panel. */
		scale: {
			title: '縦軸',
			common: '共通',
			own: 'それぞれ',
			titled: '縦軸：それぞれ',
			caution: '縦軸は図ごとに異なります。線の位置を図どうしで比べることはできません。',
			range: (low: string, high: string) => `範囲 ${low}〜${high}`
		},
		reading: '職業と月を矢印キーで選んで値を読む',
		legend: {
			below: (cut: string) => `${cut}未満`,
			from: (cut: string) => `${cut}以上`,
			between: (low: string, high: string) => `${low}〜${high}未満`
		}
	},
	ranking: {
		by: '並べ方',
		value: '値の順',
		change: '前年からの変化の順',
		within: '大分類で絞る',
		all: 'すべての大分類',
		difference: { month: '前年同月差', 'fiscal-year': '前年度差', year: '前年差' },
		rate: {
			month: '前年同月比（増減率）',
			'fiscal-year': '前年度比（増減率）',
			year: '前年比（増減率）'
		},
		of: (measure: string, change: string) => `${measure}の${change}`,
		noBase: '前年の値なし',
		noChange: '前年と比べられる値がありません。'
	},
	notFound: {
		title: 'ページが見つかりません',
		text: 'アドレスが変わったか、打ち間違いかもしれません。',
		home: '最初のページへ'
	}
};

export type Words = typeof ja;
