import type { OccupationWords } from './ja.ts';

export const zhHant: OccupationWords = {
	code: (code) => `日本標準職業分類（2009年） ${code}`,
	major: '大分類',
	middle: '中分類',
	lead: (p) => `${p.area}「${p.name}」的求才與求職、薪資、各Hello Work數值，以及此職業所含的工作。`,
	key: {
		ratio: '有效求供倍數',
		gap: '求才與求職的差（月平均）',
		openings: '有效求才人數（月平均）',
		wageFull: '求才薪資（全時）',
		wagePart: '求才薪資（部分工時）',
		before: (period, value) => `${period}為${value}`,
		rank: (rank, set) => `在${set}中由高至低排第${rank}`,
		small: (value) => `求職者較少（年度合計・延人次${value}），倍數變動較大`,
		fewPaid: (openings) => `僅為年度內新登記求才${openings}的平均`
	},
	sections: {
		definition: '此職業所含的工作',
		names: '其他語言的名稱',
		keywords: '工作俗稱',
		neighbours: '相近職業',
		next: '接著看'
	},
	minor: '小分類（日本標準職業分類）',
	members: '中分類',
	same: (name) => `同一大分類（${name}）的職業`,
	above: '求供倍數高一位的職業',
	below: '求供倍數低一位的職業',
	months: '職業與月份一覽（熱圖）',
	all: '所有職業的排名',
	wageCheck: '此職業的薪資行情試算',
	shortage: '包含此職業的人才短缺領域',
	monthsTitle: '職業與月份一覽',
	monthsLead: '以顏色逐月呈現73種職業的有效求供倍數，並以相同刻度比較各大分類的變化。',
	colon: '：'
};
