import type { BulletinWords, CountChange } from './ja.ts';

const moved = ({ amount, direction }: CountChange): string =>
	direction === 0 ? '無增減' : `${direction > 0 ? '增加' : '減少'}${amount}`;

export const zhHant: BulletinWords = {
	name: '半導體相關職缺資訊',
	issue: (month) => `半導體相關職缺資訊 ${month}號`,
	issueShort: (month) => `${month}號`,
	lead: '每月彙整轄區內 Hello Work 受理的半導體相關職缺。',
	contents: '本頁內容',
	colon: '：',
	sections: {
		changes: '與上一期的變化',
		breakdown: '分項統計',
		wages: '薪資',
		list: '職缺清單',
		apply: '應徵方式',
		source: '資料來源與判定規則',
		corrections: '發行後更正',
		archive: '各期一覽',
		trends: '歷期走勢',
		feeds: '訂閱更新',
		take: '下載'
	},
	unit: { openings: '人', listings: '件', month: '日圓／月', hour: '日圓／小時', issues: '期' },
	openings: '求才人數',
	listings: '職缺件數',
	count: { openings: (n) => `${n}人`, listings: (n) => `${n}件` },
	finding: {
		headline: ({ listings, openings, change }) =>
			change
				? `職缺${listings}（較${change.since}號${moved(change.listings)}），求才人數${openings}（${moved(change.openings)}）`
				: `職缺${listings}，求才人數${openings}`,
		total: (p) => `${p.month}號刊載職缺${p.listings}，求才人數合計${p.openings}。`,
		change: (p) =>
			p.direction === 0
				? `求才人數與${p.since}號相同。`
				: `求才人數較${p.since}號${p.direction > 0 ? '增加' : '減少'}${p.amount}。`,
		and: (items) => items.join('與'),
		most: (stage, area) =>
			`依製程，以${stage.names}（${stage.several ? '各' : ''}${stage.value}）最多；依工作地點，以${area.names}（${area.several ? '各' : ''}${area.value}）最多。`,
		none: (month) => `${month}號無可刊載的職缺。`,
		top: (dimension, places) => {
			const told = places.map(
				({ names, value, several }) => `${names}（${several ? '各' : ''}${value}）`
			);
			return `依${dimension}，${told.length > 1 ? '由多至少依序為' : '最多的是'}${told.join('、')}。`;
		},
		wages: (p) => `${p.by}職缺${p.listings}的平均，下限${p.lower}、上限${p.upper}。`,
		stay: (median) => `刊載期數的中位數為${median}期。`
	},
	scope: '僅計可公開的職缺・未經季節調整・依受理地',
	sourceLabel: '出處',
	by: {
		stage: '製程',
		municipality: '工作地點',
		occupation: '職業',
		form: '雇用形式',
		office: '受理機關'
	},
	countTitle: (dimension) => `各${dimension} 求才人數與職缺件數`,
	unstated: '未記載',
	wage: {
		yen: (n) => `${n}日圓`,
		monthly: '月薪',
		hourly: '時薪',
		title: (by) => `各職業 求才薪資區間（${by}）`,
		band: '下限平均～上限平均',
		semiconductor: '半導體相關',
		all: '全產業的相近職業',
		start: (tick) => `刻度自${tick}起（並非自0起）。`,
		guide:
			'職缺採2022年版職業分類，統計採日本標準職業分類，兩者不同，全產業的值取最相近的分類，僅供參考。每件職缺以1計算平均。',
		few: '職缺未滿5件',
		lower: '下限平均',
		upper: '上限平均',
		allLower: '全產業・下限',
		allUpper: '全產業・上限'
	},
	change: {
		since: (month) => `與${month}號相比`,
		first: '無上一期可供比較。',
		fresh: '新刊載',
		continuing: '持續刊載',
		ended: '不再刊載',
		wage: '薪資變更',
		before: '上一期薪資',
		now: '本期薪資',
		mark: { fresh: '新刊載', wage: '薪資變更' }
	},
	list: {
		search: '關鍵字',
		searchHint: '職稱、工作地點、事業所名稱、職缺編號等',
		all: '全部',
		option: (name, count) => `${name}（${count}）`,
		filters: '篩選職缺的條件',
		sort: '排序',
		sorts: {
			new: '受理日由新至舊',
			deadline: '介紹期限由近至遠',
			wage: '薪資由高至低（先月薪後時薪）',
			openings: '求才人數由多至少'
		},
		pay: '薪資',
		payFrom: {
			monthly: (yen) => `月薪下限${yen}日圓以上`,
			hourly: (yen) => `時薪下限${yen}日圓以上`
		},
		change: '變化',
		result: (p) => `${p.total}中的${p.shown}（求才人數${p.openings}）`,
		whole: (p) => `全部${p.total}（求才人數${p.openings}）`,
		none: '沒有符合條件的職缺。',
		clear: '清除條件',
		more: (n) => `再顯示${n}`,
		inPaper: (total) => `此處僅載前面部分，全部${total}請見列印用清單。`,
		chosen: '僅顯示連結所指定的職缺。',
		pick: '選取',
		picked: (n) => `已選${n}`,
		copy: '複製所選職缺',
		mail: '以郵件寄送所選職缺',
		copied: '已複製',
		copyFailed: '無法複製，請選取下方文字複製。',
		only: '僅顯示所選職缺',
		loading: '正在載入清單',
		failed: '無法載入，維持原顯示。',
		detail: '詳細'
	},
	/** Beside the mark: nobody can apply for what is made up. */
	notReal: {
		text: '此處刊載的職缺為虛構樣本，並非實際職缺。',
		short: '並非實際職缺。'
	},
	listing: {
		number: '職缺編號',
		title: '職稱',
		occupation: '職業',
		municipality: '工作地點',
		form: '雇用形式',
		wage: '薪資',
		wageLower: '薪資下限（日圓）',
		wageUpper: '薪資上限（日圓）',
		openings: '求才人數',
		holidays: '年間休假',
		industry: '產業',
		stage: '製程',
		office: '受理機關',
		receivedOn: '受理日',
		expiresOn: '介紹期限',
		employer: '事業所名稱',
		remarks: '工作內容',
		withheld: '不公開（請洽 Hello Work）',
		persons: (n) => `${n}人`,
		days: (n) => `${n}日`,
		wageText: (p) =>
			p.lower === p.upper ? `${p.by}${p.lower}日圓` : `${p.by}${p.lower}～${p.upper}日圓`,
		expired: (day) => `已過介紹期限（${day}），不再受理應徵。`,
		open: (day) => `${day}前可接受介紹。`,
		ended: (month) => `此職缺最後刊載於${month}號。`,
		inIssue: '刊載期別',
		alike: {
			heading: '相近職缺',
			occupation: '相同職業的職缺（最新一期）',
			municipality: '相同工作地點的職缺（最新一期）'
		}
	},
	apply:
		'應徵須經 Hello Work 介紹，請於任一據點窗口告知職缺編號。該編號亦可於 Hello Work 網路服務查詢。窗口亦提供在留資格與就業的諮詢。職稱與內容為求才者所寫的日文。',
	applySite: 'Hello Work 網路服務',
	rule: '本資訊刊載公開範圍為「公開」且判定為半導體相關的職缺：產業分類為電子零件、元件及電子電路製造業，或職稱、工作內容含半導體、無塵室等用語者；如有承辦人判定則從其判定。事業所名稱僅載經求才者同意公開者。',
	ruleWords: '判定用語',
	frozen: (day) => `預定發行日為${day}。已發行的期別不予變更，更正時另列更正紀錄。`,
	noCorrections: '本期無更正。',
	correction: {
		on: '更正日',
		total: (p) => `求才人數合計：發行時為${p.was}，更正後為${p.now}。本頁數字為更正後的值。`,
		count: (n) => `發行後有${n}項更正（見文末）。`,
		field: '項目',
		before: '更正前',
		after: '更正後',
		reason: '原因'
	},
	files: {
		pdf: 'PDF（A4）',
		paper: '列印頁面',
		csv: 'CSV（Excel用，含BOM）',
		plain: 'CSV（代碼，無BOM）',
		xlsx: 'Excel',
		atom: 'Atom 訂閱',
		json: 'JSON Feed',
		ical: '發行日行事曆（iCalendar）',
		noFeeds: '訂閱功能將於決定公開網址後提供。',
		byArea: '各工作地點的訂閱'
	},
	share: {
		mail: '以郵件寄送',
		copy: '複製本期簡介',
		released: (day) => `預定發行日：${day}`
	},
	subscribe: {
		feed: '訂閱（feed）會在新一期發行時自動通知，免費，也不需登記電子郵件。',
		how: '將下列網址加入 RSS 閱讀器（或支援 RSS 的郵件軟體），不必再造訪本頁，即可收到新一期的名稱與摘要。',
		calendar: '發行日行事曆是列有今後各期預定發行日的檔案，開啟後即可加入您的行事曆。'
	},
	toList: (listings) => `查看職缺清單（${listings}）`,
	seeTrends: '查看各工作地點與薪資走勢',
	copyCounts: '以文字複製統計',
	previous: '上一期',
	next: '下一期',
	trend: {
		stage: '各製程 求才人數走勢',
		area: '各工作地點 求才人數走勢',
		wage: (by) => `求才薪資走勢（${by}・上下限平均）`,
		stay: '職缺刊載的期數',
		stayScope: '不含首期與最新期的職缺',
		other: '其他',
		reading: '選擇期別以讀取數值',
		period: '期別',
		sentence: ({ month, most }) =>
			`${month}號以${most.names}最多（${most.several ? '各' : ''}${most.value}）。`,
		wageSentence: (p) => `${p.month}號的平均，下限${p.lower}、上限${p.upper}。`
	},
	release: (month) => `半導體相關職缺資訊 ${month}號 預定發行日`,
	paperHint: '以瀏覽器列印（Ctrl+P），可印成 A4 紙本或 PDF。',
	paperPage: (title) => `${title}（列印用）`,
	page: '頁',
	mail: {
		rest: (n) => `其餘${n}見 PDF。`,
		subject: (month) => `【半導體相關職缺資訊】${month}號`,
		greeting: '各相關機關',
		body: '謹寄上最新一期，附PDF檔。',
		sample: '【虛構樣本】',
		web: '網頁版'
	},
	figures: (n) => `${n}列`,
	missing: '無數值',
	toTop: '回清單開頭'
};
