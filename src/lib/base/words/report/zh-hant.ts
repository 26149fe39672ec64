import type { ReportWords } from './ja.ts';

const MOVED = { '1': '上升', '-1': '下降', '0': '相同' } as const;

export const zhHant: ReportWords = {
	title: (period) => `營運協議會資料　${period}`,
	lead: (period, before) =>
		before
			? `將${period}的數值與${before}比較，依計畫「提供雇用統計等資訊」所列項目彙整。`
			: `將${period}的數值依計畫「提供雇用統計等資訊」所列項目彙整。無法與上年度比較。`,
	none: '尚未收錄各職業求才、求職（年度）統計表，因此尚無資料。',
	years: '選擇年度',
	print: '列印（A4）',
	summary: '摘要',
	sources: '資料來源',
	sampleOnly: (sections) => `下列各節的數值為虛構樣本，並非實際統計：${sections}。`,
	allReal: '所有各節的數值均為已公布的統計。',
	sampleSection: '（虛構樣本）',
	noComparison: {
		break: (title) => `不與上年度比較。${title}`,
		missing: (before) => `沒有${before}的數值，故不與上年比較。`
	},
	sections: {
		balance: '(a) 各職業求才與求職',
		wages: '(b) 各職業求才薪資',
		desired: '(b) 各職業期望薪資',
		industries: '(c) 各產業求才薪資',
		bulletin: '(d) 半導體相關職缺資訊'
	},
	columns: {
		full_time: '月薪（常用全職）',
		part_time: '時薪（常用部分工時）',
		listings: '求才件數',
		persons: '求才人數',
		personsBefore: '求才人數（上年同月）',
		change: '差',
		rate: '增減率',
		month: '月'
	},
	chart: { balance: '職業大分類別 有效求供倍數' },
	scope: {
		balance: (area, period) =>
			`${area}・${period}・常用（含部分工時）・未經季節調整・依受理地。有效求才與求職人數為月平均。與新聞公布的倍數（季節調整值・全部雇用型態）範圍不同。大分類為中分類的合計（計算值）。`,
		wages: (area, period) =>
			`${area}・${period}・依受理地・新登記求才的平均。月薪與時薪為不同的數值。`,
		desired: (area, month) =>
			`${area}・${month}（年度最後一個月）・求職者期望的平均。各月平均不予合計或再平均，故無年度值。`,
		bulletin: '各期刊載的求才。部分求才連續刊載，故各期不予合計。'
	},
	total: (p) =>
		`${p.area}${p.period}的有效求供倍數（職業合計・常用含部分工時・未經季節調整・依受理地）為${p.ratio}。`,
	headline: (p) =>
		`參考：${p.area}${p.period}的有效求供倍數（季節調整值・全部雇用型態・依受理地）為${p.ratio}。`,
	headlineScope: '與下列年度值（常用・未經季節調整）範圍不同。',
	moved: (p) =>
		`可與${p.before}比較的${p.set}，其${p.what}${
			p.counts.length === 1
				? p.counts.map(({ direction }) => `均${MOVED[direction]}`).join('')
				: p.counts.map(({ direction, count }) => `${MOVED[direction]}者${count}`).join('、')
		}。`,
	what: {
		ratio: '有效求供倍數',
		full_time: '求才薪資（常用全職（不含部分工時）・月薪）',
		part_time: '求才薪資（常用部分工時・時薪）',
		desired_full_time: '期望薪資（常用全職（不含部分工時）・月薪）',
		industry_full_time: '求才薪資（常用全職（不含部分工時）・月薪）'
	},
	most: (direction, set, items) =>
		direction > 0 ? `${set}中，上升較大的是${items}。` : `${set}中，下降較大的是${items}。`,
	fields: (items) => `人才短缺領域的有效求供倍數：${items}。`,
	field: (name, now, before) => `${name}${now}${before ? `（上年度${before}）` : ''}`,
	issues: (p) => `${p.period}有${p.count}期（${p.first}～${p.last}）。`,
	lastIssue: (p) =>
		`最後一期（${p.month}）刊載的半導體相關求才為${p.listings}件，求才人數${p.persons}人。`,
	noIssue: (period) => `沒有${period}的期別。`,
	noIssueBefore: '沒有上年同月的期別，故不與上年比較。',
	noData: '此年度沒有數值。',
	table: '表'
};
