/** Words of the pages of datasets, of their files and of the feeds of releases. */
export const ja = {
	kind: 'データセット',
	scoped: (title: string, scope: string) => `${title}（${scope}）`,
	more: '列・使い方・引用のしかた',
	files: {
		title: 'ファイル',
		lead: '全期間を1つにしたファイルです。CSVは表計算ソフトでもプログラムでも読め、Parquetは列の型を持ち、ZIPはCSV・コード表・データパッケージを含みます。',
		size: (kilobytes: string) => `${kilobytes} KB`,
		parts: (count: string) => `期間ごとのCSV（${count}ファイル）`,
		build: 'この表を組み立てる',
		sql: 'SQLで調べる',
		verify: 'ファイルの大きさとSHA-256は data/index.json にあります。'
	},
	about: {
		title: 'この表について',
		scope: '範囲',
		frequency: '頻度',
		frequencies: { month: '月', 'fiscal-year': '年度（4月〜翌年3月）', year: '年' },
		coverage: '収録期間',
		rows: '行数',
		source: '出典',
		licence: '利用条件',
		version: '版',
		created: '取得日',
		revisions: '公表後の改定'
	},
	columns: {
		title: '列',
		name: '列名',
		meaning: '意味',
		role: '役割',
		type: '型',
		unit: '単位',
		codes: 'コード表',
		roles: { dimension: '分類', measure: '値', attribute: '属性', mark: '印' },
		types: { text: '文字', integer: '整数', number: '数' },
		computed:
			'列のない値：比・差・平均は、行を合わせたあとで計算します（比どうしを平均しません）。',
		formula: {
			ratio: (a: string, b: string) => `${a} の合計 ÷ ${b} の合計`,
			difference: (a: string, b: string) => `${a} の合計 − ${b} の合計`,
			share: (a: string, b: string) => `${a} の合計 ÷（${b}）の合計 × 100`,
			mean: (a: string, months: string) => `${a} ÷ ${months}`
		}
	},
	notes: { title: '注・断層', at: (period: string, text: string) => `${period}から：${text}` },
	statuses: {
		title: '値の状態（obs_status）',
		lead: '空欄は値がないことを表し、0ではありません。理由は次の符号で示します。',
		/** The word for a code in tables and charts. */
		shown: (word: string) => `（表では「${word}」）`
	},
	snippets: {
		title: 'プログラムで読む',
		lead: 'コードは文字として読みます（00 は「00」のまま）。空欄は値なしとして読みます。',
		without: 'このサイトのアドレスが決まるまで、保存したCSVを同じフォルダーに置いて使います。',
		copy: (tool: string) => `${tool}のコードをコピー`
	},
	cite: {
		title: '引用のしかた',
		text: '文',
		bibtex: 'BibTeX',
		copyText: '引用の文をコピー',
		copyBibtex: 'BibTeXをコピー',
		address: '変わらないアドレス',
		sentence: (p: {
			author: string;
			title: string;
			version: string;
			day: string;
			sources: string;
		}) =>
			`${p.author}「${p.title}」版 ${p.version}${p.day ? `（${p.day}取得）` : ''}。出典：${p.sources}を加工して作成。`
	},
	feed: {
		title: (site: string) => `${site} データの公開`,
		description: 'データセットに加わった、または新しくなったファイルのお知らせです。',
		link: 'データの公開のお知らせ',
		periods: (span: string) => `：${span}`,
		summary: (scoped: string, span: string, count: string) =>
			`${scoped}の${span}、${count}ファイルを公開しました。`,
		version: (id: string) => `データの版 ${id}`,
		versionSummary: (p: { files: string; added: string; changed: string; removed: string }) =>
			`${p.files}ファイル。加わった行 ${p.added}、変わった行 ${p.changed}、なくなった行 ${p.removed}。`,
		firstVersion: (files: string) => `最初の版。${files}ファイル。`
	},
	programs: {
		title: 'プログラム・AIから使う',
		index: 'データセットとファイルの一覧（JSON）',
		openapi: 'APIの説明（OpenAPI）',
		mcp: 'AIの道具としての説明（MCP）',
		llms: 'AIが値を引用する前に読む説明（llms.txt）'
	}
};

export type DatasetWords = typeof ja;
