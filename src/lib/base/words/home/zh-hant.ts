import type { HomeWords } from './ja.ts';

export const zhHant: HomeWords = {
	paragraph: '本月概況文字',
	paragraphLead: '文字可直接貼用；無資料的句子已省略。',
	copy: '複製文字',
	at: (value, period) => `${value}（${period}）`,
	level: (p) => `${p.period}${p.area}的有效求供倍數（季節調整值・依受理地）為${p.value}。`,
	standing: (p) => {
		const more = [
			p.isShared ? '同名次' : '',
			p.since === null ? '' : `自${p.since}起名次相同`,
			p.before === null ? '' : `上月為第${p.before}名`
		];
		const told = more.filter(Boolean).join('、');
		return `${p.area}在${p.among}中由大到小排第${p.rank}名${told ? `（${told}）` : ''}。`;
	},
	amongRegion: (region, count, kinds) => `${region}${count}${kinds}`,
	amongNation: (count) => `全國${count}個都道府縣`,
	newRatio: (value) => `新登記求供倍數（季節調整值）為${value}。`,
	caution:
		'為含部分工時的全部雇用型態（常用及臨時、季節性），不含應屆畢業生，依受理地的數值。季節調整值每年追溯修訂，此處比較的均為取得當時的最新版本。',
	none: '本月數值尚未收錄。',
	key: {
		ratio: '有效求供倍數（季節調整值・依受理地）',
		month: '與上月的差',
		year: '與上年同月的差',
		newRatio: '新登記求供倍數（季節調整值・依受理地）',
		standing: (among) => `在${among}中的名次（由大到小）`,
		ranked: (rank) => `第${rank}`,
		rank: '名',
		shared: '同名次',
		since: (month) => `自${month}起名次相同`,
		before: (rank) => `上月為第${rank}名`,
		other: (name) => `${name}（季節調整值）`,
		openings: '有效求才人數（季節調整值）',
		applicants: '有效求職人數（季節調整值）',
		newOpenings: '新登記求才人數（未經季節調整）'
	},
	asPublished: {
		heading: '求才與求職人數（公布當時的數值）',
		revised: '有效求供倍數（季節調整值・依受理地）：公布當時的數值與目前版本的數值',
		revisedNote:
			'僅列出兩者皆已知的月份，定義不同的月份不列入。季節調整值於每年公布1月數值時追溯修訂，故可能與公布當時的數值不同。',
		then: '公布當時',
		now: '目前版本',
		difference: '差（倍）',
		lead: (month) =>
			`勞動局公布當時的數值，收錄至${month}。與上方倍數的版本不同，不以同一條線連接。`
	},
	yearChange: (text) => `年增率 ${text}`,
	release: {
		heading: '資料月份與公布日',
		month: '資料月份',
		published: '公布日',
		expected: (day) => `${day}（往年時程）`,
		next: '下次公布',
		nextDay: (day) => `${day}前後`,
		late: (p) =>
			`收錄至${p.month}。依往年公布時程（次月底前後），至${p.due}的數值應已公布，尚有${p.count}個月未收錄。最新數值請以勞動局的公布資料為準。`
	},
	gaps: {
		title: (period) => `求才與求職人數差距較大的職業（${period}月平均・人）`,
		lead: '求才人數減求職人數。含部分工時的常用、未經季節調整、依受理地、73種職業中分類。',
		short: '求才多於求職的職業',
		surplus: '求職多於求才的職業',
		occupation: '職業',
		columns: {
			active_gap: '差距',
			active_openings_mean: '求才',
			active_applicants_mean: '求職',
			active_ratio: '倍數'
		}
	},
	doors: {
		heading: '依目的選擇',
		planner: '製作計畫與會議資料',
		make: '選擇地區與領域，彙整成一頁',
		firm: '考慮徵才',
		bulletin: '查看半導體相關求才',
		data: '使用資料',
		staff: '公布統計表（職員）'
	},
	industries: {
		title: (period) => `各產業新登記求才年增率（${period}）`,
		lead: (collected, all) =>
			`公布值（未經季節調整・依受理地）。主要${all}個產業中僅收錄${collected}個，其餘已公布但未收錄。`,
		industry: '產業',
		yearChange: '年增率（％）'
	},
	shortage: (period) => `人才短缺領域（${period}，實際數值）`,
	shortageLead:
		'含部分工時常用的有效求供倍數（未經季節調整・依受理地），以及求才與求職人數的月平均。與新聞公布的倍數（季節調整值・全部雇用型態）範圍不同。各領域所含職業請見各頁。',
	before: (period, value) => `${period} ${value}`,
	counts: (openings, applicants) => `月平均 求才${openings}・求職${applicants}`,
	semiconductor: '半導體相關職缺資訊',
	semiconductorCount: (p) => `${p.month}號：${p.listings}件，錄用人數${p.openings}人`,
	more: '詳細內容'
};
