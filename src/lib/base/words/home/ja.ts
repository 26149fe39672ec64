type Direction = -1 | 0 | 1;

/** Words of the first page. Every sentence stands alone: what is not known is left out whole. */
export const ja = {
	paragraph: '今月の文章',
	nation: '全国',
	kyushu: '九州',
	paragraphLead: 'そのまま貼り付けられる文章です。公表されていない値は、文ごと省いています。',
	copy: '文章をコピー',
	at: (value: string, period: string) => `${value}（${period}）`,
	times: (value: string) => `${value}倍`,
	persons: (value: string) => `${value}人`,
	cases: (value: string) => `${value}件`,
	level: (p: { period: string; area: string; value: string }) =>
		`${p.period}の${p.area}の有効求人倍率（季節調整値）は${p.value}です。`,
	month: (amount: string, direction: Direction) =>
		direction === 0
			? '前月と同じ水準です（公表値）。'
			: `前月を${amount}ポイント${direction > 0 ? '上回りました' : '下回りました'}（公表値）。`,
	year: (period: string, value: string) =>
		`前年同月（${period}）は${value}でした（公表当時の値）。`,
	others: (items: readonly string[]) => `同じ季節調整値で、${items.join('、')}です。`,
	other: (name: string, value: string) => `${name}は${value}`,
	stock: (items: readonly string[]) => `${items.join('、')}です（いずれも季節調整値）。`,
	openings: (value: string) => `有効求人数は${value}`,
	applicants: (value: string) => `有効求職者数は${value}`,
	newOpenings: (value: string) => `新規求人数（原数値）は${value}です。`,
	newOpeningsYear: (amount: string, direction: Direction, period: string | null) =>
		`新規求人数（原数値）は${period ? `${period}に` : ''}前年同月${direction === 0 ? 'と同じです' : `より${amount}％${direction > 0 ? '増えました' : '減りました'}`}。`,
	newApplications: (value: string) => `新規求職申込件数（原数値）は${value}です。`,
	caution:
		'パートを含む全数（常用のほか臨時・季節を含む）、新規学卒者を除く、受理地別の値です。季節調整値と原数値は別の系列で、互いに比べられません。',
	none: 'この月の値は、まだ収録していません。',
	key: {
		ratio: '有効求人倍率（季節調整値）',
		month: '前月差（公表値）',
		year: '前年同月（季節調整値）',
		nation: '全国（季節調整値）',
		kyushu: '九州（季節調整値）',
		openings: '有効求人数（季節調整値）',
		applicants: '有効求職者数（季節調整値）',
		newOpenings: '新規求人数（原数値）'
	},
	yearChange: (text: string) => `前年同月比 ${text}`,
	release: {
		heading: 'データの月と公表日',
		month: 'データの月',
		published: '公表日',
		expected: (day: string) => `${day}（公表の決まりから）`,
		next: '次の公表',
		nextDay: (day: string) => `${day}ごろ`,
		late: (p: { month: string; due: string; count: string }) =>
			`このページの数値は${p.count}か月遅れています。収録した最新は${p.month}分ですが、公表の決まり（翌月の最後の開庁日）では${p.due}分までが公表されているはずです。新しい値は熊本労働局の発表で確かめてください。`
	},
	movers: {
		occupations: '動きの大きい職業',
		lead: (p: { now: string; before: string; threshold: string }) =>
			`${p.before}から${p.now}に求人倍率が大きく変わった職業（有効求職者数が両年度とも延べ${p.threshold}人以上、パートを含む常用）。`,
		up: '倍率が上がった職業',
		down: '倍率が下がった職業',
		occupation: '職業',
		change: '倍率の差（ポイント）',
		openings: '有効求人数の増減（％）',
		industries: (period: string) => `産業別の新規求人 前年同月比（${period}）`,
		industriesLead:
			'公表値（原数値）。資料で確かめられた産業だけで、ほかの産業は見つかっていません。',
		industry: '産業',
		yearChange: '前年同月比（％）'
	},
	shortage: (period: string) => `人材不足分野（${period}、実際の値）`,
	shortageLead: 'パートを含む常用の有効求人倍率。分野に含む職業は、それぞれのページにあります。',
	ratio: (value: string) => `${value}倍`,
	before: (period: string, value: string) => `${period} ${value}`,
	counts: (openings: string, applicants: string) => `求人${openings}人・求職${applicants}人`,
	semiconductor: '半導体関連求人情報',
	semiconductorCount: (p: { month: string; listings: string; openings: string }) =>
		`${p.month}号：${p.listings}件、採用人数${p.openings}人`,
	more: 'くわしく見る'
};

export type HomeWords = typeof ja;
