/** How many of a set moved in a direction. */
export interface MovedCount {
	readonly direction: -1 | 0 | 1;
	readonly number: string;
	/** With what is counted. */
	readonly count: string;
}

const MOVED = { '1': '上昇', '-1': '低下', '0': '同じ' } as const;

/** Words of the report for the council. Numbers, names and periods come formatted. */
export const ja = {
	title: (period: string) => `運営協議会の資料　${period}`,
	lead: (period: string, before: string | null) =>
		before
			? `${period}の数値を${before}と比べ、計画の「雇用統計等の情報提供」に挙げられた項目ごとにまとめました。`
			: `${period}の数値を、計画の「雇用統計等の情報提供」に挙げられた項目ごとにまとめました。前年度とは比べられません。`,
	none: '職業別の求人・求職（年度）の表をまだ収録していないため、資料はまだありません。',
	years: '年度を選ぶ',
	print: '印刷する（A4）',
	summary: '要約',
	sources: '出典',
	sampleOnly: (sections: string) =>
		`次の節の値は架空のサンプルで、実際の統計ではありません：${sections}。`,
	allReal: 'すべての節の値が公表された統計です。',
	sampleSection: '（架空のサンプル）',
	noComparison: {
		break: (title: string) => `前年度とは比べません。${title}`,
		missing: (before: string) => `${before}の値がないため、前年と比べません。`
	},
	sections: {
		balance: '(a) 職業別の求人・求職',
		wages: '(b) 職業別の求人賃金',
		desired: '(b) 職業別の希望賃金',
		industries: '(c) 産業別の求人賃金',
		bulletin: '(d) 半導体関連求人情報'
	},
	columns: {
		full_time: '月額（パートを除く常用）',
		part_time: '時間額（常用的パート）',
		listings: '求人件数',
		persons: '採用人数',
		personsBefore: '採用人数（前年同月）',
		change: '差',
		rate: '増減率',
		month: '月'
	},
	chart: { balance: '職業の大分類別 有効求人倍率' },
	scope: {
		balance: (area: string, period: string) =>
			`${area}・${period}・パートを含む常用・原数値・受理地別。有効求人数・有効求職者数は月平均（12か月の延べ÷12）。報道される有効求人倍率（季節調整値・全数）とは範囲が異なります。大分類は中分類の合計（計算値）。`,
		wages: (area: string, period: string) =>
			`${area}・${period}・受理地別・新規求人の平均。月額と時間額は別の値です。`,
		desired: (area: string, month: string) =>
			`${area}・${month}（年度の最後の月）・求職者の希望の平均。月ごとの平均は合計や平均をしないため、年度の値はありません。`,
		bulletin: '各号の掲載求人。継続して掲載する求人があるため、号をまたいで合計しません。'
	},
	total: (p: { area: string; period: string; ratio: string }) =>
		`${p.area}の${p.period}の有効求人倍率（職業計・パートを含む常用・原数値・受理地別）は${p.ratio}です。`,
	/** The headline ratio beside it: another scope. */
	headline: (p: { area: string; period: string; ratio: string }) =>
		`参考：${p.area}の${p.period}の有効求人倍率（季節調整値・全数・受理地別）は${p.ratio}です。`,
	headlineScope: '下の年度の値（常用・原数値）とは範囲が異なります。',
	/** How many of the set rose, fell and stayed; what none did is not told. */
	moved: (p: { what: string; before: string; set: string; counts: readonly MovedCount[] }) => {
		const [only, ...others] = p.counts;
		return only && others.length === 0
			? `${p.before}と比べられる${p.set}すべてで、${p.what}${only.direction === 0 ? 'は同じでした' : `が${only.direction > 0 ? '上昇' : '低下'}しました`}。`
			: `${p.before}と比べられる${p.set}の${p.what}は、${p.counts
					.map(({ direction, count }) => `${MOVED[direction]}が${count}`)
					.join('、')}です。`;
	},
	what: {
		ratio: '有効求人倍率',
		full_time: '求人賃金（パートを除く常用・月額）',
		part_time: '求人賃金（常用的パートタイム・時間額）',
		desired_full_time: '希望賃金（パートを除く常用・月額）',
		industry_full_time: '求人賃金（パートを除く常用・月額）'
	},
	most: (direction: 1 | -1, set: string, items: string) =>
		direction > 0
			? `${set}のうち上昇幅が大きいのは、${items}です。`
			: `${set}のうち低下幅が大きいのは、${items}です。`,
	fields: (items: string) => `人材不足分野の有効求人倍率は、${items}です。`,
	field: (name: string, now: string, before: string | null) =>
		`${name}${now}${before ? `（前年度${before}）` : ''}`,
	issues: (p: { period: string; count: string; first: string; last: string }) =>
		`${p.period}に発行したのは${p.count}号（${p.first}〜${p.last}）です。`,
	lastIssue: (p: { month: string; listings: string; persons: string }) =>
		`最後の${p.month}号の掲載求人は${p.listings}件、採用人数は計${p.persons}人です。`,
	noIssue: (period: string) => `${period}の号はありません。`,
	noIssueBefore: '前年同月の号がないため、前年と比べません。',
	noData: 'この年度の値はありません。',
	table: '表'
};

export type ReportWords = typeof ja;
