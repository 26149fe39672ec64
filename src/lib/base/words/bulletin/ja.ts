/** The codes with most openings; several where they share the place. */
export interface Most {
	readonly names: string;
	readonly value: string;
	readonly several: boolean;
}

/** How far a count is from that of the issue before. */
export interface CountChange {
	readonly amount: string;
	readonly direction: -1 | 0 | 1;
}

/** The counts of an issue, and how they changed since a month; null where there is no issue before. */
export interface Headline {
	readonly listings: string;
	readonly openings: string;
	readonly change: {
		readonly since: string;
		readonly listings: CountChange;
		readonly openings: CountChange;
	} | null;
}

const moved = ({ amount, direction }: CountChange): string =>
	direction === 0 ? '増減なし' : `${amount}${direction > 0 ? '増' : '減'}`;

/** Words of the semiconductor bulletin, which other pages do not load. */
export const ja = {
	name: '半導体関連求人情報',
	issue: (month: string) => `半導体関連求人情報 ${month}号`,
	issueShort: (month: string) => `${month}号`,
	lead: '管内のハローワークが受け付けた、半導体に関わる求人を毎月まとめます。',
	contents: 'このページの内容',
	colon: '：',
	sections: {
		changes: '前号からの変化',
		breakdown: '内訳',
		wages: '賃金',
		list: '求人一覧',
		apply: '応募の方法',
		source: '出典と判定の規則',
		corrections: '発行後の訂正',
		archive: 'これまでの号',
		trends: '号ごとの推移',
		feeds: '更新を受け取る',
		take: 'ファイル・印刷'
	},
	unit: { openings: '人', listings: '件', month: '円／月', hour: '円／時間', issues: '号' },
	openings: '採用人数',
	listings: '求人件数',
	count: {
		openings: (n: string) => `${n}人`,
		listings: (n: string) => `${n}件`
	},
	finding: {
		headline: ({ listings, openings, change }: Headline) =>
			change
				? `求人${listings}（${change.since}号から${moved(change.listings)}）、採用人数${openings}（${moved(change.openings)}）`
				: `求人${listings}、採用人数${openings}`,
		total: (p: { month: string; listings: string; openings: string }) =>
			`${p.month}号の掲載求人は${p.listings}、採用人数は計${p.openings}です。`,
		change: (p: { since: string; amount: string; direction: -1 | 0 | 1 }) =>
			p.direction === 0
				? `採用人数は${p.since}号と同じです。`
				: `採用人数は${p.since}号より${p.amount}${p.direction > 0 ? '増えました' : '減りました'}。`,
		and: (items: readonly string[]) => items.join('と'),
		most: (stage: Most, area: Most) =>
			`工程別では${stage.names}が${stage.several ? '各' : ''}${stage.value}で最も多く、就業場所別では${area.names}が${area.several ? '各' : ''}${area.value}で最も多くなっています。`,
		none: (month: string) => `${month}号の掲載求人はありません。`,
		/** Places from the most down; several codes may share one. */
		top: (dimension: string, places: readonly Most[]) => {
			const told = places.map(
				({ names, value, several }) => `${names}（${several ? '各' : ''}${value}）`
			);
			return `${dimension}別では、${told.join('、')}${told.length > 1 ? 'の順に' : 'が最も'}多くなっています。`;
		},
		wages: (p: { by: string; lower: string; upper: string; listings: string }) =>
			`${p.by}の求人${p.listings}の平均は、下限${p.lower}〜上限${p.upper}です。`,
		stay: (median: string) => `求人が掲載された号の数の中央値は${median}号です。`
	},
	scope: '公開できる求人のみ・原数値・受理地別',
	sourceLabel: '出典',
	by: {
		stage: '工程',
		municipality: '就業場所',
		occupation: '職業',
		form: '雇用形態',
		office: '受理安定所'
	},
	countTitle: (dimension: string) => `${dimension}別 採用人数と求人件数`,
	unstated: '記載なし',
	wage: {
		yen: (n: string) => `${n}円`,
		monthly: '月給',
		hourly: '時給',
		title: (by: string) => `職業別 求人賃金の幅（${by}）`,
		band: '下限の平均〜上限の平均',
		semiconductor: '半導体関連',
		all: '全産業の近い職業',
		start: (tick: string) => `目盛りは${tick}から始まります（0からではありません）。`,
		guide:
			'求人の職業分類（令和4年改定）と統計の職業分類（日本標準職業分類）は異なるため、全産業の値は最も近い分類のもので、目安です。平均は求人1件を1として求め、採用人数の重みは付けていません。',
		few: '求人5件未満',
		lower: '下限の平均',
		upper: '上限の平均',
		allLower: '全産業・下限',
		allUpper: '全産業・上限'
	},
	change: {
		since: (month: string) => `${month}号と比べた変化`,
		first: '前の号がないため、比べられません。',
		fresh: '新規掲載',
		continuing: '継続掲載',
		ended: '掲載終了',
		wage: '賃金を変更した求人',
		before: '前号の賃金',
		now: 'この号の賃金',
		mark: { fresh: '新規', wage: '賃金変更' }
	},
	list: {
		search: '言葉で探す',
		searchHint: '職種・就業場所・事業所名・求人番号など',
		all: 'すべて',
		option: (name: string, count: string) => `${name}（${count}）`,
		filters: '求人を絞り込む条件',
		sort: '並べ方',
		sorts: {
			new: '受付が新しい順',
			deadline: '紹介期限が近い順',
			wage: '賃金が高い順（月給、時給の順）',
			openings: '採用人数が多い順'
		},
		pay: '賃金',
		/** By the lower limit that an opening gives. */
		payFrom: {
			monthly: (yen: string) => `月給の下限が${yen}円以上`,
			hourly: (yen: string) => `時給の下限が${yen}円以上`
		},
		change: '変化',
		result: (p: { shown: string; total: string; openings: string }) =>
			`${p.total}のうち${p.shown}（採用人数${p.openings}）`,
		whole: (p: { total: string; openings: string }) => `全${p.total}（採用人数${p.openings}）`,
		none: '条件に合う求人はありません。',
		clear: '条件を消す',
		more: (n: string) => `続きの${n}を表示`,
		inPaper: (total: string) =>
			`ここにはじめの分だけを載せています。全${total}は印刷用の一覧にあります。`,
		chosen: 'リンクで選ばれた求人だけを表示しています。',
		pick: '選ぶ',
		picked: (n: string) => `選んだ${n}`,
		copy: '選んだ求人をコピー',
		mail: '選んだ求人をメールで送る',
		copied: 'コピーしました',
		copyFailed: 'コピーできませんでした。下の文を選んでコピーしてください。',
		only: '選んだ求人だけにする',
		loading: '一覧を読み込んでいます',
		failed: '読み込めませんでした。表示は前のままです。',
		detail: '詳しく'
	},
	/** Beside the mark: nobody can apply for what is made up. */
	notReal: {
		text: 'ここに載せた求人は架空のサンプルです。実際の求人ではありません。',
		short: '実際の求人ではありません。'
	},
	listing: {
		number: '求人番号',
		title: '職種',
		occupation: '職業',
		municipality: '就業場所',
		form: '雇用形態',
		wage: '賃金',
		wageLower: '賃金下限（円）',
		wageUpper: '賃金上限（円）',
		openings: '採用人数',
		holidays: '年間休日',
		industry: '産業',
		stage: '工程',
		office: '受理安定所',
		receivedOn: '受付日',
		expiresOn: '紹介期限',
		employer: '事業所名',
		remarks: '仕事の内容',
		withheld: '非公開（ハローワークでお尋ねください）',
		persons: (n: string) => `${n}人`,
		days: (n: string) => `${n}日`,
		wageText: (p: { by: string; lower: string; upper: string }) =>
			p.lower === p.upper ? `${p.by}${p.lower}円` : `${p.by}${p.lower}〜${p.upper}円`,
		expired: (day: string) => `紹介期限（${day}）を過ぎています。応募の受付は終わりました。`,
		open: (day: string) => `${day}まで紹介を受けられます。`,
		ended: (month: string) => `この求人の掲載は${month}号で終わりました。`,
		inIssue: '掲載された号',
		alike: {
			heading: '近い求人',
			occupation: '同じ職業の求人（最新号）',
			municipality: '同じ就業場所の求人（最新号）'
		}
	},
	apply:
		'応募には、お近くのハローワークの紹介が必要です。窓口で求人番号をお伝えください。この求人番号は、ハローワークインターネットサービスでも探せます。在留資格や就労についての相談も、窓口で受けられます。',
	applySite: 'ハローワークインターネットサービス',
	rule: 'この情報に載せるのは、公開範囲が「公開」の求人のうち、半導体関連と判定したものです。産業分類が電子部品・デバイス・電子回路製造業であるか、職種や仕事の内容に半導体、クリーンルームなどの語がある求人を関連とし、担当者の判定があればそれに従います。事業所名は、求人者が公開を認めたものだけを載せます。',
	ruleWords: '判定に使う語',
	frozen: (day: string) =>
		`発行予定日は${day}です。発行後の号は書き換えず、誤りは訂正として掲載します。`,
	noCorrections: 'この号に訂正はありません。',
	correction: {
		on: '訂正日',
		total: (p: { was: string; now: string }) =>
			`採用人数の合計は、発行したときは${p.was}、訂正後は${p.now}です。このページの数は訂正後のものです。`,
		count: (n: string) => `発行後の訂正が${n}件あります（末尾）。`,
		field: '項目',
		before: '訂正前',
		after: '訂正後',
		reason: '理由'
	},
	files: {
		pdf: 'PDF（A4）',
		paper: '印刷用のページ',
		csv: 'CSV（Excel用、BOM付き）',
		plain: 'CSV（コード、BOMなし）',
		xlsx: 'Excel',
		atom: 'Atomフィード',
		json: 'JSON Feed',
		ical: '発行日カレンダー（iCalendar）',
		noFeeds: 'フィードは、公開先のアドレスが決まってから配ります。',
		byArea: '就業場所ごとのフィード'
	},
	share: {
		mail: 'メールで送る',
		copy: 'この号の案内をコピー',
		released: (day: string) => `発行予定日：${day}`
	},
	subscribe: {
		feed: 'フィードは、新しい号が出たことを自動で知らせる仕組みです。費用も、メールアドレスの登録もいりません。',
		how: '次のアドレスをフィードリーダー（RSSに対応したメールソフトなど）に登録すると、このページを見に来なくても、新しい号の名前と概要が届きます。',
		calendar:
			'発行日カレンダーは、これからの号の発行予定日をまとめたファイルです。開くと、予定表に加えられます。'
	},
	toList: (listings: string) => `求人一覧（${listings}）を見る`,
	seeTrends: '就業場所別と賃金の推移も見る',
	copyCounts: '数を文でコピー',
	previous: '前の号',
	next: '次の号',
	trend: {
		stage: '工程別 採用人数の推移',
		area: '就業場所別 採用人数の推移',
		wage: (by: string) => `求人賃金の推移（${by}・下限と上限の平均）`,
		stay: '求人が掲載された号の数',
		stayScope: '最初の号と最新号にある求人を除く',
		other: 'その他',
		reading: '号を選んで値を読む',
		period: '号',
		sentence: ({ month, most }: { month: string; most: Most }) =>
			`${month}号で最も多いのは${most.names}（${most.several ? '各' : ''}${most.value}）です。`,
		wageSentence: (p: { month: string; lower: string; upper: string }) =>
			`${p.month}号の平均は、下限${p.lower}、上限${p.upper}です。`
	},
	release: (month: string) => `半導体関連求人情報 ${month}号の発行予定日`,
	paperHint: 'ブラウザーの印刷（Ctrl+P）で、A4の紙かPDFになります。',
	paperPage: (title: string) => `${title}（印刷用）`,
	page: 'ページ',
	mail: {
		rest: (n: string) => `ほか${n}はPDFにあります。`,
		subject: (month: string) => `【半導体関連求人情報】${month}号`,
		greeting: '関係機関の皆さまへ',
		body: '最新号をお送りします。PDFを添付しました。',
		sample: '【架空のサンプル】',
		web: 'ウェブ版'
	},
	figures: (n: string) => `${n}行`,
	missing: '値なし',
	toTop: '一覧の先頭へ'
};

export type BulletinWords = typeof ja;
