import type { SheetWords } from './ja.ts';

export const zhHant: SheetWords = {
	make: '選擇地區與領域，彙整成一頁',
	lead: '選擇地區（最多4個）與領域、職業（最多4個），即可將同一張表的求才、求職與薪資並列於一頁A4。文字與表格可複製貼到文書軟體。',
	areas: (most) => `地區（最多${most}個）`,
	fields: (most) => `領域、職業（最多${most}個）`,
	add: '加入職業',
	choose: '請選擇',
	others: '其他職業',
	last: '最後一項不能取消；選擇其他項目後即可取消。',
	full: '已達上限；取消一項後可選擇其他項目。',
	title: (items, areas) => `${items}的求才與求職（${areas}）`,
	of: (area, item) => `${area}${item}`,
	item: '地區與領域、職業',
	chart: '有效求供倍數',
	wages: {
		offered_wage_lower: '求才薪資 下限',
		offered_wage_upper: '求才薪資 上限',
		desired_wage: '希望薪資',
		offered_wage: '求才薪資'
	},
	fieldWages: '不列出領域的薪資，因為那會是各職業平均值的再平均。',
	left: (areas, period) => `${areas}沒有${period}的表，因此未列入本頁。`,
	unknown: (text) => `網址中的指定「${text}」無法使用，已略過。`,
	loading: '載入中',
	failed: '無法載入，仍顯示先前的組合。',
	print: '列印（A4一頁）'
};
