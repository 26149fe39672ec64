import type { HomeWords } from './ja.ts';

export const zhHant: HomeWords = {
	paragraph: '本月概況文字',
	nation: '全國',
	kyushu: '九州',
	paragraphLead: '可直接貼用的文字。未公布之數值連同句子一併省略。',
	copy: '複製文字',
	at: (value, period) => `${value}（${period}）`,
	times: (value) => `${value}倍`,
	persons: (value) => `${value}人`,
	cases: (value) => `${value}件`,
	level: (p) => `${p.period}${p.area}之有效求才求職比（季節調整值）為${p.value}。`,
	month: (amount, direction) =>
		direction === 0
			? '與上月持平（公布值）。'
			: `較上月${direction > 0 ? '上升' : '下降'}${amount}點（公布值）。`,
	year: (period, value) => `上年同月（${period}）為${value}（公布當時之值）。`,
	others: (items) => `同為季節調整值，${items.join('、')}。`,
	other: (name, value) => `${name}為${value}`,
	stock: (items) => `${items.join('、')}（均為季節調整值）。`,
	openings: (value) => `有效徵才人數為${value}`,
	applicants: (value) => `有效求職者數為${value}`,
	newOpenings: (value) => `新增徵才人數（原始值）為${value}。`,
	newOpeningsYear: (amount, direction, period) =>
		`新增徵才人數（原始值）${period ? `於${period}` : ''}${direction === 0 ? '與上年同月持平' : `較上年同月${direction > 0 ? '增加' : '減少'}${amount}％`}。`,
	newApplications: (value) => `新增求職申請件數（原始值）為${value}。`,
	caution:
		'為含部分工時之全部雇用型態（常用及臨時、季節性），不含應屆畢業生，依受理地之數值。季節調整值與原始值為不同數列，不可互相比較。',
	none: '本月數值尚未收錄。',
	key: {
		ratio: '有效求才求職比（季節調整值）',
		month: '月增減（公布值）',
		year: '上年同月（季節調整值）',
		nation: '全國（季節調整值）',
		kyushu: '九州（季節調整值）',
		openings: '有效徵才人數（季節調整值）',
		applicants: '有效求職者數（季節調整值）',
		newOpenings: '新增徵才人數（原始值）'
	},
	yearChange: (text) => `年增率 ${text}`,
	release: {
		heading: '資料月份與公布日',
		month: '資料月份',
		published: '公布日',
		expected: (day) => `${day}（依公布規則）`,
		next: '下次公布',
		nextDay: (day) => `${day}前後`,
		late: (p) =>
			`本頁數值落後${p.count}個月。收錄之最新月份為${p.month}，依公布規則（次月最後一個辦公日）應已公布至${p.due}。最新數值請以熊本勞動局之發布為準。`
	},
	movers: {
		occupations: '變動較大的職業',
		lead: (p) =>
			`${p.before}至${p.now}求才求職比變動較大之職業（兩年度有效求職者數皆達延${p.threshold}人次以上，含部分工時之常用）。`,
		up: '倍率上升的職業',
		down: '倍率下降的職業',
		occupation: '職業',
		change: '倍率差（點）',
		openings: '有效徵才人數增減（％）',
		industries: (period) => `各產業新增徵才年增率（${period}）`,
		industriesLead: '公布值（原始值）。僅列資料中可確認之產業，其餘產業未取得。',
		industry: '產業',
		yearChange: '年增率（％）'
	},
	shortage: (period) => `人才不足領域（${period}，實際數值）`,
	shortageLead: '含部分工時常用之有效求才求職比。各領域所含職業請見各頁。',
	ratio: (value) => `${value}倍`,
	before: (period, value) => `${period} ${value}`,
	counts: (openings, applicants) => `徵才${openings}人・求職${applicants}人`,
	semiconductor: '半導體相關職缺資訊',
	semiconductorCount: (p) => `${p.month}號：${p.listings}件，錄用人數${p.openings}人`,
	more: '詳細內容'
};
