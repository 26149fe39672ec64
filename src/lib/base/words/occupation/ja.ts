/** Words of the page of one occupation and of the page of months. */
export const ja = {
	code: (code: string) => `日本標準職業分類（2009年） ${code}`,
	major: '大分類',
	middle: '中分類',
	lead: (p: { name: string; area: string }) =>
		`${p.area}の「${p.name}」の求人・求職、賃金、ハローワーク別の値と、この職業に含まれる仕事です。`,
	key: {
		ratio: '有効求人倍率',
		gap: '求人と求職者の差（月平均）',
		openings: '有効求人数（月平均）',
		wageFull: '求人賃金（フルタイム）',
		wagePart: '求人賃金（パート）',
		before: (period: string, value: string) => `${period}は${value}`,
		/** `set` is the words of the set that is ranked. */
		rank: (rank: string, set: string) => `${set}のうち高い方から${rank}番目`,
		small: (value: string) => `求職者が少ないため（年度計・延べ${value}）、倍率は大きく動きます`,
		/** Of a mean wage. */
		fewPaid: (openings: string) => `年度の新規求人${openings}だけの平均です`
	},
	sections: {
		definition: 'この職業に含まれる仕事',
		names: 'ほかの言語での名称',
		keywords: '仕事の通称',
		neighbours: '近くの職業',
		next: '次に見る'
	},
	minor: '小分類（日本標準職業分類）',
	members: '中分類',
	same: (name: string) => `同じ大分類（${name}）の職業`,
	above: '倍率が一つ上の職業',
	below: '倍率が一つ下の職業',
	months: '職業と月の一覧（ヒートマップ）',
	all: 'すべての職業の順位',
	wageCheck: 'この職業の求人賃金チェック',
	shortage: 'この職業を含む人材不足分野',
	monthsTitle: '職業と月の一覧',
	monthsLead: '73職業の有効求人倍率を月ごとの色で並べ、大分類ごとの動きを同じ目盛りで比べます。',
	colon: '：'
};

export type OccupationWords = typeof ja;
