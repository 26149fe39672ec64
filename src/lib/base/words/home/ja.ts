/** Words of the first page. Every sentence stands alone: what is not known is left out whole. */
export const ja = {
	paragraph: '今月の文章',
	paragraphLead: 'そのまま貼り付けられる文章です。値のない項目は、文ごと省いています。',
	copy: '文章をコピー',
	at: (value: string, period: string) => `${value}（${period}）`,
	level: (p: { period: string; area: string; value: string }) =>
		`${p.period}の${p.area}の有効求人倍率（季節調整値・受理地別）は${p.value}です。`,
	/** The place among areas: `since` where the place was the same in all months from then on. */
	standing: (p: {
		area: string;
		among: string;
		rank: string;
		isShared: boolean;
		since: string | null;
		before: string | null;
	}) => {
		const more = [
			p.isShared ? '同率' : '',
			p.since === null ? '' : `${p.since}から同じ順位`,
			p.before === null ? '' : `前月は${p.before}位`
		];
		const told = more.filter(Boolean).join('、');
		return `${p.area}は、${p.among}の中では高い順に${p.rank}位です${told ? `（${told}）` : ''}。`;
	},
	/** `kinds` is what they are called together: 県, 都県, 府県. */
	amongRegion: (region: string, count: string, kinds: string) => `${region}の${count}${kinds}`,
	amongNation: (count: string) => `全国${count}都道府県`,
	newRatio: (value: string) => `新規求人倍率（季節調整値）は${value}です。`,
	caution:
		'パートを含む全数（常用のほか臨時・季節を含む）、新規学卒者を除く、受理地別の値です。季節調整値は毎年過去にさかのぼって改定され、ここでは取得した時点の最新の版どうしを比べています。',
	none: 'この月の値は、まだ収録していません。',
	key: {
		ratio: '有効求人倍率（季節調整値・受理地別）',
		month: '前月との差',
		year: '前年同月との差',
		newRatio: '新規求人倍率（季節調整値・受理地別）',
		standing: (among: string) => `${among}の中の順位`,
		/** A place in an order, before its unit. */
		ranked: (rank: string) => rank,
		rank: '位',
		shared: '同率',
		since: (month: string) => `${month}から同じ順位`,
		before: (rank: string) => `前月は${rank}位`,
		other: (name: string) => `${name}（季節調整値）`,
		openings: '有効求人数（季節調整値）',
		applicants: '有効求職者数（季節調整値）',
		newOpenings: '新規求人数（原数値）'
	},
	asPublished: {
		heading: '求人と求職の人数（公表当時の値）',
		revised: '有効求人倍率（季節調整値・受理地別）：公表当時の値と、いまの版の値',
		revisedNote:
			'両方の値が分かる月だけを並べ、定義が異なる月は除いています。季節調整値は毎年1月分の公表時に過去にさかのぼって改定されるため、公表当時の値とは異なることがあります。',
		then: '公表当時',
		now: 'いまの版',
		difference: '差（ポイント）',
		lead: (month: string) =>
			`労働局が公表した当時の値で、収録できたのは${month}分までです。上の倍率とは版が異なり、1本の線ではつなぎません。`
	},
	yearChange: (text: string) => `前年同月比 ${text}`,
	release: {
		heading: 'データの月と公表日',
		month: 'データの月',
		published: '公表日',
		expected: (day: string) => `${day}（例年の目安）`,
		next: '次の公表',
		nextDay: (day: string) => `${day}ごろ`,
		late: (p: { month: string; due: string; count: string }) =>
			`収録は${p.month}分までです。例年の公表時期（翌月末ごろ）からみると${p.due}分までは公表済みとみられ、${p.count}か月分が未収録です。最新の値は労働局の公表資料で確かめてください。`
	},
	gaps: {
		title: (period: string) => `求人と求職者の差が大きい職業（${period}の月平均・人）`,
		lead: '求人数から求職者数を引いた人数。パートを含む常用、原数値、受理地別、73職業の中分類。',
		short: '求人が求職者を上回る職業',
		surplus: '求職者が求人を上回る職業',
		occupation: '職業',
		/** The heading says that counts are monthly means of persons. */
		columns: {
			active_gap: '差',
			active_openings_mean: '求人',
			active_applicants_mean: '求職者',
			active_ratio: '倍率'
		}
	},
	doors: {
		heading: '目的から選ぶ',
		planner: '計画や会議の資料をつくる',
		make: '地域と分野を選んで1枚にまとめる',
		firm: '採用を考える',
		bulletin: '半導体関連の求人を見る',
		data: 'データを使う',
		staff: '統計表を公開する（職員）'
	},
	industries: {
		title: (period: string) => `産業別の新規求人 前年同月比（${period}）`,
		lead: (collected: string, all: string) =>
			`公表値（原数値・受理地別）。主要${all}産業のうち収録できた${collected}産業のみで、ほかの産業は公表されていますが未収録です。`,
		industry: '産業',
		yearChange: '前年同月比（％）'
	},
	shortage: (period: string) => `人材不足分野（${period}、実際の値）`,
	shortageLead:
		'パートを含む常用の有効求人倍率（原数値・受理地別）と、有効求人数・有効求職者数の月平均。報道される有効求人倍率（季節調整値・全数）とは範囲が異なります。分野に含む職業は、それぞれのページにあります。',
	before: (period: string, value: string) => `${period} ${value}`,
	counts: (openings: string, applicants: string) => `月平均 求人${openings}・求職${applicants}`,
	semiconductor: '半導体関連求人情報',
	semiconductorCount: (p: { month: string; listings: string; openings: string }) =>
		`${p.month}号：${p.listings}件、採用人数${p.openings}人`,
	more: 'くわしく見る'
};

export type HomeWords = typeof ja;
