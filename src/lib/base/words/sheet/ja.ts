/** Words of the sheet that a planner puts together: areas × fields on one A4 page. */
export const ja = {
	make: '地域と分野を選んで1枚にまとめる',
	lead: '地域（4つまで）と分野・職業（4つまで）を選ぶと、求人・求職・賃金を同じ表から並べて、A4で1枚にします。文と表はコピーしてワープロに貼れます。',
	areas: (most: string) => `地域（${most}つまで）`,
	fields: (most: string) => `分野・職業（${most}つまで）`,
	add: '職業を加える',
	choose: '選んでください',
	others: 'ほかの職業',
	last: '最後の1つは外せません。別のものを選ぶと外せます。',
	full: 'これ以上は選べません。1つ外すと、別のものを選べます。',
	title: (items: string, areas: string) => `${items}の求人・求職（${areas}）`,
	of: (area: string, item: string) => `${area}の${item}`,
	item: '地域と分野・職業',
	chart: '有効求人倍率',
	wages: {
		offered_wage_lower: '求人賃金 下限',
		offered_wage_upper: '求人賃金 上限',
		desired_wage: '希望賃金',
		offered_wage: '求人賃金'
	} as Readonly<Record<string, string>>,
	fieldWages: '分野の賃金は、職業ごとの平均をさらに平均することになるため示しません。',
	left: (areas: string, period: string) =>
		`${areas}には${period}の表がないので、この1枚に載せていません。`,
	unknown: (text: string) => `アドレスの指定「${text}」は使えないので、省きました。`,
	loading: '読み込んでいます',
	failed: '読み込めませんでした。前の組み合わせを示しています。',
	print: '印刷する（A4で1枚）'
};

export type SheetWords = typeof ja;
