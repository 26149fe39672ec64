import type { Words } from './ja.ts';
import { sentences } from './sentences/zh-hant.ts';

export const zhHant: Words = {
	site: {
		skip: '跳至內容',
		notStarted: '操作用的程式尚未送達。畫面上的數值是已公布的數值，只是無法變更條件或儲存。',
		published: '已公布新版本。',
		reload: '重新載入',
		menu: '頁面',
		language: '語言',
		footer:
			'本站係就已公布的統計重新編製，並非各機關的正式發布。資料來源與使用條件請見各圖及「資料」頁。',
		/** While one of these is not decided. */
		trial: (unset: string) => `試行公開：${unset}未設定`,
		standing: {
			publisher: '發布者',
			contact: '聯絡方式',
			baseAddress: '公開網址'
		}
	},
	pages: {
		home: '本月概況',
		occupations: '各職業求才與求職',
		months: '職業與月份一覽（熱圖）',
		wages: '各職業薪資',
		industries: '各產業薪資與求才',
		areas: '地區',
		shortage: '人才短缺領域',
		'wage-check': '薪資行情試算',
		semiconductor: '半導體相關職缺',
		plan: '計畫與資訊提供',
		report: '營運協議會資料',
		sheet: '將地區與領域彙整成一頁',
		compare: '比較地區',
		prefectures: '各都道府縣的求供倍數',
		data: '資料',
		check: '檢查表格',
		verify: '在此瀏覽器驗算',
		offline: '離線使用',
		versions: '版本（何時公開了什麼）',
		explore: '自組統計表・SQL',
		about: '關於本站',
		glossary: '名詞解釋'
	},
	glossary: {
		filter: '依字詞篩選',
		count: (terms) => `${terms}個用語`,
		source: (title) => `資料來源：${title}`,
		own: '本站用語'
	},
	menu: {
		home: '概況',
		occupations: '職業',
		wages: '薪資',
		industries: '產業',
		areas: '地區',
		shortage: '短缺領域',
		'wage-check': '薪資試算',
		semiconductor: '半導體求才',
		report: '製作資料',
		plan: '計畫',
		data: '資料',
		check: '職員專用'
	},
	leads: {
		glossary: '圖表中用語的日文讀音與意義。',
		occupations: '各職業的求才人數是求職者的幾倍。',
		wages: '各職業的求才薪資與求職者期望薪資。',
		industries: '依產業查看求才所示薪資，以及新登記求才與上年相比的變化。',
		areas: '以地圖、排名、一頁概況與地區比較查看各地區的數值。',
		shortage: '醫療・福利、營建、保全、運輸的求才、求職與薪資。',
		'wage-check': '選擇職業、地區與雇用型態，查看擬訂薪資在求才與期望之間的位置。',
		plan: '逐項列出雇用對策協定的計畫所承諾提供的資訊，以及對應的圖表。',
		report: '依計畫所定資訊提供項目，將年度數值與上年度比較，可列印分發。',
		check: '在匯入之前，於此瀏覽器內檢查勞動局等提供的表格。',
		data: '圖表所用的資料均可在此取得。'
	},
	areaChoice: '選擇地區',
	search: {
		label: '搜尋職業、產業、地區與頁面',
		instead: '若換個詞仍找不到，可由清單選擇：',
		button: '搜尋',
		none: (text) => `找不到符合「${text}」的項目。`,
		terms: '用語',
		/** A municipality as a way to its office; whether the office serves it may be unconfirmed. */
		serves: (place: string, office: string) => `${place}所屬的${office}`,
		unconfirmed: '（待確認）'
	},
	sample: {
		mark: '架空のサンプル（虛構樣本）',
		text: '此處數值為虛構樣本，並非實際統計。',
		short: '並非實際統計。',
		/** Of a section in which nothing is real. */
		section: '本節數值均為虛構樣本，並非實際統計。'
	},
	/** Where tables are missing whose samples are not shown. */
	awaited: {
		/** In a sentence of its own, where something else stands beside it. */
		short: (from: string) => `取得${from}後刊載，取得日期未定。`,
		title: '尚未取得的統計表',
		text: (from: string) =>
			`取得${from}後，此處將刊載下列內容。取得日期未定，自同意公開的首月資料起刊載。`,
		nothing: '本站尚無統計表。',
		/** Of tables that are published, and that nobody has put into data/. */
		notCollectedTitle: '尚未收錄的統計表',
		notCollected: '下列統計表尚未收錄，收錄後將刊載於此。'
	},
	control: {
		time_period: '期間',
		employment: '雇用型態',
		basis: '統計基準',
		adjustment: '季節調整',
		worker_group: '區分',
		age: '年齡',
		occupation: '職業',
		industry: '產業',
		industry_section: '產業（大分類）',
		ref_area: '地區',
		form: '圖的形式',
		measure: '顯示數值',
		level: '職業細分',
		threshold: '求職人數下限',
		from: '顯示起始期間',
		middle: '中分類（73種職業）',
		major: '大分類（11類・計算值）',
		group: '此圖的選項',
		needsScript: '變更條件需啟用JavaScript。'
	},
	action: {
		own: '條件',
		explain: '說明',
		notes: '註・定義',
		build: '以表格開啟此圖',
		sql: '此圖的 SQL'
	},
	condition: {
		bar: '本頁條件',
		differ: '各圖不同',
		month: '月份',
		'fiscal-year': '年度',
		year: '年'
	},
	engine: {
		loading: (what) => `正在載入${what}`,
		values: '數值',
		database: '資料庫',
		bytes: (loaded, total, percent) => `${loaded} / ${total} MB（${percent}％）`,
		cancel: '取消',
		cancelled: '已取消，維持先前的顯示。',
		failed: '無法載入，維持先前條件的顯示。',
		reason: (text) => `原因：${text}`,
		/** By the name of the error; any other is that of a file which did not come. */
		why: {
			NewRelease: '網站已更新為新版。重新載入頁面即可顯示新的數值。',
			NotPublished: '收到的檔案與公布的檔案不一致。',
			TimeoutError: '20 秒內沒有收到任何資料。',
			EngineLost: '此瀏覽器無法執行計算用的程式。'
		},
		absent: '無法取得檔案。',
		retry: '再試一次',
		reset: '回到最初的顯示',
		download: '直接下載資料'
	},
	unknown: (list) => `網址中此圖無法使用的條件已忽略：${list}`,
	table: {
		summary: (rows) => `表格（${rows}列）`,
		lastColumns: (count) => `目前顯示最右側的${count}欄。`,
		allColumns: (count) => `顯示全部${count}欄`,
		onPaper: (rows) => `表格（${rows}列）請先於畫面展開再列印。`,
		computed: '計算值',
		partsMissing: (count) => `不含沒有數值的${count}項`,
		change: (period) => `與${period}的差`,
		status: '數值狀態',
		name: '名稱'
	},
	reliability: {
		primary: '原始資料',
		news: '新聞報導',
		secondary: '公布資料的轉載或摘要',
		implied: '由公布的增減計算'
	},
	status: {
		U: '不確定數值',
		P: '初步統計',
		E: '估計值',
		B: '斷層',
		D: '定義不同',
		Q: '隱匿不公布',
		R: '修訂值'
	},
	absence: {
		L: '未收錄',
		O: '未公布',
		Q: '隱匿不公布',
		M: '不適用',
		zero: '無法計算（分母為0）',
		sample: '空白（範例）'
	},
	revised: (p) => `${p.from} → ${p.to}（${p.on}修訂）`,
	gap: (absence) => `無數值（${absence}）`,
	marks: '數值記號',
	band: {
		band: '求才薪資（下限平均～上限平均）',
		start: (tick) => `座標軸自${tick}起（並非由0起）。`
	},
	form: {
		bubbles: '散布圖（職業地圖）',
		dumbbell: '依求職與求才的差距排序',
		lines: '連續顯示（折線）',
		season: '逐月重疊各年度'
	},
	season: {
		titled: (measure) => `${measure}逐月變化（各年度重疊顯示）`,
		month: '月份',
		reading: '以方向鍵選擇月份，讀取各年度同月數值',
		at: (period, text) => `${period}：${text}`
	},
	scatter: {
		short: (name) => name.replace(/人員(?=（|$)/, ''),
		axis: (title, unit) => `${title}［${unit}］・對數刻度`,
		area: (title) => `圓的面積：${title}`,
		above: '求才較多',
		below: '求職較多',
		even: '求才與求職同數',
		applicants: '求職',
		openings: '求才',
		gap: (amount) => `差 ${amount}`,
		at: (measure, place) => `${measure}（${place}）`,
		edge: '邊緣的虛線圓表示其數值在刻度之外。',
		unplaced: (names) => `沒有求供倍數、無法置於圖上的職業：${names}`,
		reading: '指向圓，或在圓上按方向鍵，即可在此讀取該職業的數值。',
		open: '此職業的頁面'
	},
	figure: {
		notes: '註',
		source: '資料來源',
		adapted: '，經加工編製',
		read: (date) => `${date}取得`,
		/** By which the values of now can be found when others stand here. */
		version: (id) => `版本 ${id}`,
		copy: '複製',
		copyLong: '複製文字、數值與來源',
		embed: '嵌入',
		embedAlone: '只開啟要嵌入的圖',
		onSite: (site: string) => `在「${site}」查看此圖`,
		save: '儲存',
		copied: '已複製',
		copyFailed: '無法複製，請選取下方文字自行複製。',
		csv: 'CSV',
		pictureLong: '將含標題、範圍與來源的圖存成圖片',
		explain: '此數值的說明',
		notLoaded: '無法載入，請確認網路連線後再試一次。',
		csvLong: '將此表格存成CSV',
		xlsx: 'Excel',
		xlsxLong: '將此表格與說明存成Excel',
		definition: '名詞定義',
		link: '此畫面的連結',
		small: (threshold, base) => `${base}未滿${threshold}`,
		rest: (count) => `顯示其餘${count}項`,
		noData: '此條件沒有數值。',
		yearBefore: '上年',
		minimumWage: (area, yen) => `${area}最低工資 ${yen}`,
		reading: '選擇期間以讀取數值',
		showing: '顯示中',
		emptySeries: '此條件沒有可繪製的數值。'
	},
	tiles: {
		under: (to) => `未滿${to}`,
		between: (from, to) => `${from}以上未滿${to}`,
		over: (from) => `${from}以上`
	},
	title: {
		frequency: { month: '（月）', 'fiscal-year': '（年度）', year: '（年）' },
		by: (dimension, measure) => `各${dimension}${measure}`,
		/** What areas are, where they are all of one kind. */
		areas: { prefecture: '都道府縣', office: 'Hello Work', area: '地區' },
		overTime: (measure) => `${measure}的變化`,
		join: '・',
		unit: (unit) => `單位：${unit}`
	},
	list: (items) => items.join('、'),
	say: sentences,
	home: {
		reliability: (text) => `來源：${text}（未與勞動局資料核對）`
	},
	data: {
		revisions: (count, day) => `公布後修訂的數值：${count}個（最新 ${day}）`,
		noRevisions: '無公布後修訂的數值。',
		datasets: '資料集',
		package: '資料包（詮釋資料）',
		rows: '期間',
		columns: '欄位',
		codes: '代碼表',
		licence: '使用條件',
		licenceNotStated: '未載明',
		encoding:
			'檔案為UTF-8（無BOM）、以逗號分隔；空白表示沒有數值（原因見 obs_status，未載明者見資料集註）。'
	},
	verify: {
		lead: '在您的瀏覽器內，以資料庫（DuckDB）及頁面回應條件變更時所用的計算兩種方式，重新計算各頁所載的數值，逐一比對是否一致。資料不會傳送到外部。',
		start: '開始驗算',
		running: (done, total) => `${total}個查詢中已完成${done}個`,
		same: (values, questions) => `${questions}個查詢的${values}個數值全部一致。`,
		different: (count) => `有${count}個數值不一致。`,
		size: (megabytes) => `約需載入${megabytes} MB。`
	},
	matrix: {
		heatmap: (dimension, measure) => `${dimension}與月份一覽 ${measure}`,
		multiples: (dimension, measure) => `各${dimension}${measure}的變化`,
		span: (first, last) => `${first}至${last}`,
		order: {
			listed: '依分類',
			name: '依名稱筆畫',
			level: '依最新數值',
			change: '依較前一年的變化'
		},
		orderedByName: '排列：依名稱筆畫',
		ordered: (period, quantity) => `排列：${period}${quantity}由大到小`,
		scale: {
			title: '縱軸',
			common: '共用',
			own: '各自',
			titled: '縱軸：各自',
			caution: '各圖縱軸不同，不同圖的線不能互相比較。',
			range: (low, high) => `範圍 ${low}至${high}`
		},
		reading: '以方向鍵選擇職業與月份讀取數值',
		legend: {
			below: (cut) => `未滿${cut}`,
			from: (cut) => `${cut}以上`,
			between: (low, high) => `${low}至未滿${high}`
		}
	},
	ranking: {
		by: '排列方式',
		value: '依數值',
		change: '依較前一年的變化',
		within: '限定大分類',
		all: '全部大分類',
		difference: { month: '較上年同月的差', 'fiscal-year': '較上年度的差', year: '較上年的差' },
		rate: {
			month: '較上年同月的增減率',
			'fiscal-year': '較上年度的增減率',
			year: '較上年的增減率'
		},
		of: (measure, change) => `${measure}${change}`,
		noBase: '無前一年數值',
		noChange: '沒有可與前一年比較的數值。'
	},
	notFound: {
		title: '找不到頁面',
		text: '網址可能已變更或輸入有誤。',
		home: '回到首頁'
	}
};
