/** Words of the pages of the shortage fields. Numbers and names come formatted. */
export const ja = {
	/** In how many of the fields openings outnumber applicants. */
	more: (p: { period: string; area: string; count: string; all: string; every: boolean }) =>
		p.every
			? `${p.period}の${p.area}では、${p.all}分野すべてで有効求人数が有効求職者数を上回りました。`
			: `${p.period}の${p.area}では、${p.all}分野のうち${p.count}分野で有効求人数が有効求職者数を上回りました。`,
	fieldIn: (area: string, field: string) => `${area}の${field}`,
	/** Of a fiscal year the monthly mean, of a month its count. */
	gap: (amount: string, direction: -1 | 0 | 1, isMean: boolean) =>
		direction === 0
			? `求人と求職者は${isMean ? '月平均で' : ''}同数です。`
			: `求人は求職者を${isMean ? '月平均で' : ''}${amount}人${direction > 0 ? '上回りました' : '下回りました'}。`,
	scope:
		'パートを含む常用・原数値・受理地別の値で、報道される有効求人倍率（季節調整値・全数）とは範囲が異なります。',
	noData: (field: string) => `${field}の値はありません。`,
	contents: '含まれる職業と産業',
	contentsLead:
		'分野はこのサイトが定めた職業・産業の集まりで、公的な区分ではありません（定義は data/shortage.json）。倍率は、含まれる職業の求人数の合計を求職者数の合計で割った計算値で、倍率の平均ではありません。',
	occupations: '職業',
	industries: '産業',
	noIndustry: 'なし',
	reason: '理由',
	fields: '分野',
	back: 'すべての分野',
	next: 'この分野の賃金を決めるとき',
	wageCheck: (occupation: string) => `${occupation}の求人賃金チェック`
};

export type ShortageWords = typeof ja;
