import type { ShortageWords } from './ja.ts';

export const zhHant: ShortageWords = {
	lead: (p) =>
		`${p.period}${p.area}的${p.all}個領域中，有${p.more}個領域之常用有效徵才人數多於有效求職者（原始值，12個月延人次）。`,
	ratio: (p) => `${p.period}${p.area}${p.field}的有效求才求職比（常用・原始值）為${p.value}。`,
	change: (p) =>
		p.direction === 0
			? `與${p.before}（${p.beforeValue}）相同。`
			: `較${p.before}（${p.beforeValue}）${p.direction > 0 ? '上升' : '下降'}${p.amount}點。`,
	gap: (amount, direction) =>
		direction === 0
			? '徵才人數與求職者相同。'
			: `徵才人數比求職者${direction > 0 ? '多' : '少'}${amount}人次（12個月延人次）。`,
	nation: (name, value) => `${name}為${value}。`,
	missing: (count) => `合計不含未公布的${count}項職業。`,
	noData: (field) => `${field}的數值未公布。`,
	gapTitle: '徵才與求職者之差（延人次）',
	openings: '有效徵才人數（延人次）',
	applicants: '有效求職者數（延人次）',
	contents: '各領域包含之職業與產業',
	contentsLead:
		'領域是本站訂定之職業、產業集合，並非官方分類（定義見 data/shortage.json）。比值為所含職業徵才人數合計除以求職者數合計之計算值，並非比值之平均。',
	occupations: '職業',
	industries: '產業',
	noIndustry: '無',
	reason: '理由',
	real: '已公布之年度值',
	realLead: '取自厚生勞動省之年度表，比較熊本縣與全國。',
	months: '各月・各Hello Work之數值',
	sampleLead:
		'各月、各Hello Work之數值與期望薪資，在取得勞動局之表以前為虛構樣本，與上方之公布值分圖呈現。',
	fields: '領域',
	back: '所有領域',
	next: '決定此領域之薪資時',
	wageCheck: (occupation) => `${occupation}之徵才薪資檢核`
};
