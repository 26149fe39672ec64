/** Words of the page that checks files, which other pages do not load. */
export const ja = {
	how: [
		'Excel（.xlsx）、CSV、テキストのほか、フォルダーやZIPごと選べます。文字コードや区切りは自動で確かめます。',
		'検査はこのブラウザーの中だけで行います。ファイルも結果も、どこへも送りません。',
		'誤り・読み替え・公表済みの値の変更をすべて示し、エラーがなければ取り込むファイルを作ります。'
	],
	needsScript: 'この検査にはJavaScriptが必要です。',
	choose: {
		title: '1. 表を選ぶ',
		drop: 'ここにファイルやフォルダーを置くか、',
		files: 'ファイルを選ぶ',
		folder: 'フォルダーを選ぶ',
		none: 'まだ選ばれていません。',
		chosen: (count: string, megabytes: string) => `${count}ファイル（${megabytes} MB）を選びました`,
		more: (count: string) => `ほか${count}ファイル`,
		clear: '選び直す',
		size: (megabytes: string) => `${megabytes} MB`
	},
	settings: {
		title: '3. 出典と公開',
		lead: '読んだ表について確かめてください。変えると、取り込むファイルを作り直します。',
		against: 'くらべる相手',
		site: 'このサイトで公表しているデータ',
		siteNote: '前月・前年同月との差や、公表済みの値の変更を調べます。取り込むCSVだけを作ります。',
		data: 'このパソコンにある data フォルダー',
		dataNote: '台帳・取り込みの記録・控えも作ります。',
		pick: 'data フォルダーを選ぶ',
		picked: (name: string, count: string) => `「${name}」（${count}ファイル）`,
		public: '表の値を公開してよいか',
		no: '公開しない（同意を確かめていない）',
		yes: '公開してよい（相手方の同意を得た）',
		source: '出典',
		bySource: (sources: string) => `様式・台帳のとおり（${sources}）`,
		noSource: '様式にも台帳にも出典がありません。選んでください',
		publicNow:
			'この表の値は、いま公開しています。公開を続けるときは「公開してよい」を選んでください。'
	},
	again: 'もう一度検査する',
	cancel: '中止する',
	running: {
		title: '検査しています',
		bytes: 'ファイルを読んでいます',
		tables: '表を取り出しています',
		rows: '値を読んでいます',
		merge: '公表済みのデータに重ねています',
		check: '値の決まりと計算を確かめています',
		compare: '前月・前年同月とくらべています',
		preparing: '準備しています',
		file: (at: string, total: string, name: string) => `${total}件中${at}件目 ${name}`,
		seconds: (count: string) => `${count}秒`
	},
	cancelled: '中止しました。結果はありません。',
	obstacle: {
		'not-data':
			'選んだフォルダーに台帳（ledger.csv）とコード表（codes）がありません。台帳のある data フォルダーを選んでください。',
		halfway:
			'この data フォルダーには途中で止まった取り込みがあります。運用の担当者に、取り込みをもう一度実行してもらってから選んでください。',
		unreachable: 'くらべるデータを取得できませんでした。通信を確かめて、もう一度検査してください。',
		failed:
			'検査の途中で失敗しました。ファイルが大きすぎるか、ブラウザーのメモリーが足りないことがあります。',
		reason: (text: string) => `理由：${text}`
	},
	result: {
		title: '2. 検査の結果',
		stopped: (count: string) =>
			`エラーが${count}件あるため、取り込めません。下の指摘を元の資料で確かめて直し、もう一度検査してください。`,
		ready: '取り込めます。',
		warned: (count: string) =>
			`取り込めますが、警告が${count}件あります。正しい値か確かめてください。`,
		unchanged: '公表済みの値とすべて同じで、変わるものはありません。',
		errors: 'エラー',
		warnings: '警告',
		notes: '参考',
		changes: '読み替え',
		revisions: '公表値の変更',
		saveFindings: '指摘をCSVで保存',
		saveArchive: '取り込むファイルをZIPで保存',
		archiveSite:
			'ZIPには変わるCSVと指摘の一覧が入ります。台帳と記録は、運用の担当者が取り込むときに作ります。',
		archiveData:
			'ZIPの中の data フォルダーを、選んだ data フォルダーに重ねて置いてください。台帳と記録も入っています。',
		private: '公開の指定がないため、取り込んでも公開されません。',
		files: '変わるファイル',
		goOn: '出典と公開を確かめる',
		take: '4. 保存する'
	},
	findings: {
		title: '指摘',
		none: '指摘はありません。',
		count: (count: string) => `${count}件`,
		listed: (listed: string, count: string) => `${count}件のうち最初の${listed}件`,
		formal: '形式だけの参考（機械可読性）も表示する',
		more: (count: string) => `さらに${count}件を表示`,
		whole: 'ファイル全体',
		columns: {
			file: 'ファイル',
			sheet: 'シート',
			line: '行',
			column: '列',
			value: '値',
			reason: '理由',
			mend: '直し方'
		}
	},
	changes: {
		title: '読み替えた値',
		lead: 'ファイルの書き方をこのように読みました。値は変えていません。',
		none: '読み替えた値はありません。',
		kind: '種類',
		count: '件数',
		from: '元の書き方',
		to: '読んだ値'
	},
	revisions: {
		title: '公表済みの値の変更',
		lead: 'このファイルを取り込むと、すでに公表した値がこのように変わります。',
		none: '変わる公表済みの値はありません。',
		item: '項目',
		column: '列',
		from: '公表済み',
		to: '新しい値',
		gone: '（削る）'
	},
	records: {
		title: '読んだ表',
		file: 'ファイル',
		profile: '様式',
		path: '入る先',
		rows: '行数'
	},
	mapping: {
		title: '知らない様式の表',
		lead: 'この表の様式は登録されていません。どの列が何かを選ぶと、すぐに読んだ結果が出ます。設定は保存して、来月も使えます。',
		sheet: '表',
		preview: '表の先頭',
		line: '行',
		dataset: '何の表か',
		pickDataset: '選んでください',
		headerLine: '見出しの最初の行',
		headerRows: '見出しの行数',
		columns: '列の意味',
		/** A column without a head. */
		untitled: '（空）',
		header: '見出し',
		samples: '値の例',
		meaning: '意味',
		leave: '読まない',
		check: (measure: string) => `${measure}（計算と照らし合わせるだけ）`,
		unit: '単位',
		ownUnit: (unit: string) => `既定（${unit}）`,
		period: '期間のある所',
		periodColumn: '列の中',
		periodText: '題名・シート名・ファイル名から読む',
		fixed: '表全体に当てはまること',
		fromText: '題名・シート名・ファイル名から読む',
		inColumn: '列にある',
		source: '出典',
		name: '設定の名前',
		nameHint: '英小文字・数字・ハイフン',
		outcome: '読んだ結果',
		outcomeText: (rows: string, errors: string, warnings: string) =>
			`${rows}行を読みました。エラー${errors}件、警告${warnings}件。`,
		missing: (fields: string) => `まだ決まっていません：${fields}`,
		save: '設定を保存（JSON）',
		load: '保存した設定を読み込む',
		loaded: (name: string) => `設定「${name}」を読み込みました。`,
		use: 'この設定で検査する',
		firstFaults: '最初の指摘'
	},
	preview: {
		title: '公開する前に図で見る',
		lead: '公表済みのデータに新しい値を重ね、公開したときと同じ図を、このタブの中だけで描きます。',
		mark: '公開前の確認',
		text: 'この図はまだ公開されていません。新しい値を重ねた下書きです。',
		open: '図を描く',
		close: '図を閉じる',
		loading: (loaded: string, total: string) =>
			`データベースを読み込んでいます（${loaded} / ${total} MB）`,
		query: '集計しています',
		failed: '図を描けませんでした。',
		area: '地域',
		none: 'この表を使う図はありません。'
	}
};

export type CheckWords = typeof ja;
