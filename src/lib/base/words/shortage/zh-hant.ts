import type { ShortageWords } from './ja.ts';

export const zhHant: ShortageWords = {
	more: (p) =>
		p.every
			? `${p.period}${p.area}的${p.all}個領域，有效求才人數均多於有效求職人數。`
			: `${p.period}${p.area}的${p.all}個領域中，有${p.count}個領域的有效求才人數多於有效求職人數。`,
	fieldIn: (area, field) => `${area}${field}`,
	gap: (amount, direction, isMean) =>
		direction === 0
			? `求才人數與求職人數${isMean ? '的月平均' : ''}相同。`
			: `求才人數${isMean ? '月平均' : ''}比求職人數${direction > 0 ? '多' : '少'}${amount}人。`,
	scope:
		'為常用（含部分工時）・未經季節調整・依受理地的數值，與新聞公布的倍數（季節調整值・全部雇用型態）範圍不同。',
	noData: (field) => `${field}沒有數值。`,
	contents: '各領域包含的職業與產業',
	contentsLead:
		'領域是本站訂定的職業、產業集合，並非官方分類（定義見 data/shortage.json）。比值為所含職業求才人數合計除以求職人數合計的計算值，並非比值的平均。',
	occupations: '職業',
	industries: '產業',
	noIndustry: '無',
	reason: '理由',
	fields: '領域',
	back: '所有領域',
	next: '決定此領域的薪資時',
	wageCheck: (occupation) => `${occupation}的薪資行情試算`
};
