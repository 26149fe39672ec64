/** Words of the pages of areas: the profile on one sheet, and some areas side by side. */
export const ja = {
	profile: (area: string) => `${area}の地域プロフィール`,
	serves: '受け持つ市町村：',
	profiles: '地域プロフィール（A4で1枚）',
	profilesLead: '地域を選ぶと、求人・求職・賃金をまとめた1枚を見て、印刷できます。',
	prefectures: '都道府県の有効求人倍率を見る',
	prefecturesTitle: '都道府県の有効求人倍率（月）',
	prefecturesLead:
		'全国と47都道府県の有効求人倍率（季節調整値・受理地別）を、同じ時点の版で並べます。線に触れると、その都道府県の値が出ます。',
	compare: '地域を比べる',
	compareLead:
		'2つから4つまでの地域の求人・求職・賃金を、同じ月（年度）の同じ表で並べます。差は「地域1」の値から各地域の値を引いたものです。',
	compareWith: (area: string) => `${area}とほかの地域を比べる`,
	comparing: (areas: readonly string[]) => `${areas.join(areas.length > 2 ? '・' : 'と')}の比較`,
	toProfile: (area: string) => `${area}のプロフィール`,
	toOccupations: (area: string) => `${area}の職業別の求人・求職`,
	print: '印刷する',
	areaLabel: (turn: number) => `地域${turn}`,
	addArea: '地域を加える',
	removeArea: (area: string) => `${area}を外す`,
	otherPrefectures: 'ほかの都道府県',
	offices: 'ハローワーク',
	facts: '求人と求職',
	item: '項目',
	occupation: '職業',
	differenceTo: (area: string) => `${area}との差`,
	notCompared: '比べない',
	partOfWhole: '全体とその一部の人数のため差を示さない',
	partOfWholeNote:
		'一方が他方の一部である地域では、人数の差は大きさの違いしか表さないため示さず、倍率と賃金だけを比べています。',
	change: '前年からの変化',
	topRatio: (threshold: string) => `求人倍率が高い職業（求職者数${threshold}人以上）`,
	topOpenings: '求人が多い職業',
	wages: '求人が多い職業の賃金（フルタイム・月額）',
	wagesWhere: (area: string) => `${area}で求人が多い職業です。`,
	short: {
		active_ratio: '求人倍率',
		active_openings: '求人',
		active_applicants: '求職者',
		active_openings_mean: '求人（月平均）',
		active_applicants_mean: '求職者（月平均）'
	} as Readonly<Record<string, string>>,
	of: (measure: string, area: string) => `${measure} ${area}`,
	real: '実際の統計（年度）',
	realNote: 'ハローワーク別の年度の表はないので、都道府県の値です。月の値とは別の表です。',
	history: 'このハローワークの有効求人倍率（実際の値、報道された月だけ）',
	month: '月',
	source: '資料',
	smallBase: (threshold: string) => `求職者が${threshold}人未満`,
	fields: '人材不足分野',
	fieldsNote: '分野に含む職業は「人材不足分野」のページにあります。',
	groups: '職業の大分類',
	all: '73職業すべて',
	missingParts: (count: string) => `値のない${count}職業を除く`,
	scope: {
		balance: 'パートを含む常用・原数値・受理地別',
		month: 'パートを除く常用・新規求人の平均・月額',
		year: 'パートを除く常用・新規求人の平均・月額・受理地別'
	},
	scopeBalance:
		'パートを含む常用・原数値・受理地別。求人倍率は有効求人数÷有効求職者数で、報道される有効求人倍率（季節調整値・全数）とは範囲が異なります。',
	scopeMonthWages:
		'賃金は新規求人の月額（円）で、下限・上限それぞれの平均。中央値や実際の支給額ではありません。',
	scopeYearWages:
		'賃金は新規求人の月額の平均（千円、受理地別）。中央値や実際の支給額ではありません。',
	scopeYear:
		'年度の有効求人数・有効求職者数は月平均、新規求人数・新規求職申込件数は年度の合計です。',
	noCommon: (home: string, areas: string) =>
		`${areas}には、同じ期間で比べられる表がありません。ハローワークは月の表だけ、全国とほかの都道府県は年度の表だけがあるためです。${home}とは、どれも比べられます。`,
	unknownArea: (text: string) =>
		`アドレスの地域「${text}」は見つかりません。最初の地域を示しています。`,
	loading: '読み込んでいます',
	failed: '読み込めませんでした。前の地域を示しています。',
	wide: (items: string) => `職業の大分類でみると、${items}です。`,
	widestItem: (name: string, values: readonly string[]) => `${name}は${values.join('・')}`,
	valueOf: (area: string, value: string) => `${area}${value}`
};

export type AreaWords = typeof ja;
