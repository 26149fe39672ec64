import type { DatasetWords } from './ja.ts';

export const zhHant: DatasetWords = {
	kind: '資料集',
	scoped: (title, scope) => `${title}（${scope}）`,
	more: '欄位、讀取方式、引用方式',
	files: {
		title: '檔案',
		lead: '將所有期間合為一個檔案。CSV可用試算表或程式讀取，Parquet的欄位帶有型別，ZIP包含CSV、代碼表與資料包（Data Package）。',
		size: (kilobytes) => `${kilobytes} KB`,
		parts: (count) => `各期間的CSV（${count}個檔案）`,
		build: '以此資料自組統計表',
		sql: '以SQL查詢',
		verify: '各檔案的大小與SHA-256載於 data/index.json。'
	},
	about: {
		title: '關於此表',
		scope: '範圍',
		frequency: '頻率',
		frequencies: { month: '月', 'fiscal-year': '年度（4月至翌年3月）', year: '年' },
		coverage: '收錄期間',
		rows: '列數',
		source: '資料來源',
		licence: '使用條件',
		version: '版本',
		created: '取得日期',
		revisions: '公布後的修訂'
	},
	columns: {
		title: '欄位',
		name: '欄位名稱',
		meaning: '意義',
		role: '角色',
		type: '型別',
		unit: '單位',
		codes: '代碼表',
		roles: { dimension: '分類', measure: '數值', attribute: '屬性', mark: '標記' },
		types: { text: '文字', integer: '整數', number: '數字' },
		computed: '沒有欄位的數值：比率、差額與平均在合併各列之後計算（不將比率再平均）。',
		formula: {
			ratio: (a, b) => `${a} 合計 ÷ ${b} 合計`,
			difference: (a, b) => `${a} 合計 − ${b} 合計`,
			share: (a, b) => `${a} 合計 ÷（${b}）合計 × 100`,
			mean: (a, months) => `${a} ÷ ${months}`
		}
	},
	notes: { title: '註、數列中斷', at: (period, text) => `自${period}起：${text}` },
	statuses: {
		title: '數值狀態（obs_status）',
		lead: '空白表示沒有數值，並非0。原因以下列代碼表示。',
		shown: (word) => `（表中為「${word}」）`
	},
	snippets: {
		title: '以程式讀取',
		lead: '代碼以文字讀取（00 仍為「00」），空白讀為沒有數值。',
		without: '在本網站的網址決定之前，請將下載的CSV放在程式所在的資料夾。',
		copy: (tool) => `複製${tool}的程式碼`
	},
	cite: {
		title: '引用方式',
		text: '文字',
		bibtex: 'BibTeX',
		copyText: '複製引用文字',
		copyBibtex: '複製BibTeX',
		address: '固定網址',
		sentence: (p) =>
			`${p.author}「${p.title}」版本 ${p.version}${p.day ? `（${p.day}取得）` : ''}。資料來源：${p.sources}，經加工編製。`
	},
	feed: {
		title: (site) => `${site} 資料發布`,
		description: '資料集新增或更新檔案的通知。',
		link: '資料發布通知',
		periods: (span) => `：${span}`,
		summary: (scoped, span, count) => `已發布${scoped}${span}，共${count}個檔案。`,
		version: (id) => `資料版本 ${id}`,
		versionSummary: (p) =>
			`${p.files}個檔案。新增的列 ${p.added}、變更的列 ${p.changed}、移除的列 ${p.removed}。`,
		firstVersion: (files) => `最初的版本，${files}個檔案。`
	},
	programs: {
		title: '供程式與AI使用',
		index: '資料集與檔案清單（JSON）',
		openapi: 'API說明（OpenAPI）',
		mcp: '供AI工具使用的說明（MCP）',
		llms: 'AI引用數值前應讀的說明（llms.txt）'
	}
};
