import type { LanguageRules } from './language.ts';

export const zhHant: LanguageRules = {
	periods: [
		/(?<year>\d{4})年(?<month>\d{1,2})月/g,
		/(?<year>\d{4})年(?<fiscal>度)/g,
		/(?<year>\d{4})年(?!度|\d|前)/g
	],
	months: [],
	yearBefore: /上年同月|前一年同月|去年同月|上年度|前一年度|上年同期|前一年|上年/g,
	after: {
		times: /^倍/,
		points: /^(?:個百分)?點/,
		percent: /^[%％]/,
		openings: /^[人件個]/,
		persons: /^[人件名]/,
		cases: /^件/,
		gap: /^[人件]/,
		yen: /^日圓/,
		thousand: /^千日圓/,
		month: /^個月/,
		listings: /^件/,
		vacancies: /^人/
	},
	rank: /^(?:名|位)/,
	up: /上升|增加|高於|多於|大於|超過|成長|提高|擴大|增(?!減)|上漲|較高|較多|(?<!最)[高多](?=\d)/g,
	down: /下降|減少|低於|少於|小於|不及|降低|縮小|(?<!增)減(?!率)|下跌|較低|較少|(?<!最)[低少](?=\d)/g,
	same: /相同|等於|持平|不變|無增減|相等|一樣/g,
	highest: /上升較大|最高|最大|最多|由高至低|由高到低|由多至少|居首|前幾/g,
	lowest: /下降較大|最低(?!工資|薪資)|最小|最少|由低至高|由低到高|居末/g,
	between: /介於/,
	under: /(?<!不)低於/,
	reached: /不低於/,
	lowerLimit: /下限/g,
	upperLimit: /上限/g,
	monthlyPay: /月薪/,
	hourlyPay: /時薪/,
	monthlyMean: /月平均|每月平均|平均每月/g,
	twelveMonths: /12個月之?(?:延人次|合計)|延人次|十二個月之?合計|年度合計|年度累計/g,
	majorGroups: /大分類|大類/g,
	shownPeriods: /顯示[之的]?期間|所示期間|有數值/g,
	sample: /架空のサンプル|虛構樣本|虛構/,
	absent: /未公布|未收錄|隱匿|無法計算|分母為0|不適用|沒有|無數值|無資料|尚未|缺值|並無/,
	atLeast: /以上|未滿|超過|以下/g,
	clause: /[、，。；：（）「」]/g,
	sentence: /。/g,
	measures: [
		[['seishain_active_share'], /有效求才中正職員工之比率/g],
		[['seishain_new_share'], /新登記求才中正職員工之比率/g],
		[['seishain_placement_share'], /就業件數中正職員工之比率/g],
		[['seishain_placement_rate'], /正職員工就業件數占其新登記求才之比率/g],
		[['placement_rate'], /就業件數占新登記求才之比率/g],
		[['seishain_active_openings'], /正職員工有效求才(?:人數)?/g],
		[['seishain_new_openings'], /正職員工新登記求才(?:人數)?/g],
		[['seishain_placements'], /正職員工就業件數/g],
		[['placements'], /就業件數/g],
		[['active_gap'], /求才(?:人數)?與求職者?(?:人?數)?之差|比求職人數|多於有效求職人數/g],
		[['active_ratio_change'], /有效求供倍數(?:之)?(?:較上月之差|月增減)|^[較與]上月/g],
		[
			['new_openings', 'new_openings_change'],
			/新(?:增|登記)求才(?:人數)?(?:之)?(?:年增率|較上年同月之增減率)/g
		],
		[
			['new_applications', 'new_applications_change'],
			/新(?:增|登記)求職(?:申請)?(?:件數|人數)?(?:之)?(?:年增率|較上年同月之增減率)/g
		],
		[['offered_wage_lower'], /求才薪資（下限平均）|下限之?平均|下限|[〜～]|至/g],
		[['offered_wage_upper'], /求才薪資（上限平均）|上限之?平均|上限/g],
		[['desired_wage'], /求職者期望薪資|期望薪資|期望/g],
		[['offered_wage', 'offered_wage_lower', 'offered_wage_upper'], /求才薪資/g],
		[['new_ratio'], /新(?:增|登記)求供倍數/g],
		[['active_ratio'], /有效求供倍數|求供倍數/g],
		[['new_openings', 'new_openings_change'], /新(?:增|登記)求才/g],
		[['new_applications', 'new_applications_change'], /新(?:增|登記)求職/g],
		[['active_openings'], /有效求才|求才/g],
		[['active_applicants'], /有效求職者?|求職者|求職/g]
	]
};
