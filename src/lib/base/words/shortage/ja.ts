/** Words of the pages of the shortage fields. Numbers and names come formatted. */
export const ja = {
	/** How many of the fields have more openings than applicants. */
	lead: (p: { period: string; area: string; more: string; all: string }) =>
		`${p.period}の${p.area}では、${p.all}分野のうち${p.more}分野で、常用の有効求人が有効求職者を上回りました（原数値・12か月の延べ）。`,
	ratio: (p: { period: string; area: string; field: string; value: string }) =>
		`${p.period}の${p.area}の${p.field}の有効求人倍率（常用・原数値）は${p.value}です。`,
	change: (p: { before: string; beforeValue: string; amount: string; direction: -1 | 0 | 1 }) =>
		p.direction === 0
			? `${p.before}（${p.beforeValue}）と同じです。`
			: `${p.before}（${p.beforeValue}）より${p.amount}ポイント${p.direction > 0 ? '上がりました' : '下がりました'}。`,
	gap: (amount: string, direction: -1 | 0 | 1) =>
		direction === 0
			? '求人と求職者は同数です。'
			: `求人が求職者を延べ${amount}人${direction > 0 ? '上回ります' : '下回ります'}。`,
	nation: (name: string, value: string) => `${name}は${value}です。`,
	missing: (count: string) => `公表されていない${count}職業を除いた合計です。`,
	noData: (field: string) => `${field}の値は公表されていません。`,
	gapTitle: '求人と求職者の差（延べ）',
	openings: '有効求人数（延べ）',
	applicants: '有効求職者数（延べ）',
	contents: '含まれる職業と産業',
	contentsLead:
		'分野はこのサイトが定めた職業・産業の集まりで、公的な区分ではありません（定義は data/shortage.json）。倍率は、含まれる職業の求人数の合計を求職者数の合計で割った計算値で、倍率の平均ではありません。',
	occupations: '職業',
	industries: '産業',
	noIndustry: 'なし',
	reason: '理由',
	real: '公表された年度の値',
	realLead: '厚生労働省の年度の表から。熊本県と全国を比べます。',
	months: '月・ハローワーク別の値',
	sampleLead:
		'月別・ハローワーク別の値と希望賃金は、労働局の表が届くまで架空のサンプルです。上の公表値とは別の図に分けています。',
	fields: '分野',
	back: 'すべての分野',
	next: 'この分野の賃金を決めるとき',
	wageCheck: (occupation: string) => `${occupation}の求人賃金チェック`
};

export type ShortageWords = typeof ja;
