/** Words of the pages of versions, and of what leads to them. */
export const ja = {
	about:
		'版は、ある日に公開していたデータの全体です。公表値が加わったり改定されたりするたびに、日付と内容から作った番号の付いた版が1つできます。引用に番号を書けば、あとから改定があっても、そのときの値をたどれます。',
	left: '架空のサンプルと半導体関連の求人は版に入りません。公開をやめた内容は、前の版からも消えます。',
	programs: 'プログラム用の一覧（JSON）',
	title: (date: string) => `${date}の版`,
	id: '版の番号',
	list: {
		title: '版の一覧',
		none: '版はまだありません。',
		version: '版',
		date: '日付',
		files: 'ファイル',
		added: '加わった行',
		changed: '変わった行',
		removed: 'なくなった行',
		first: (files: string) => `最初の版（${files}ファイル）`,
		current: '今の内容',
		unsealed: '最後の版のあとで公開した内容が変わっています。まだ版になっていません。'
	},
	day: {
		title: '日付から探す',
		label: '日付',
		found: (day: string) => `${day}に公開していた版：`,
		none: (first: string) => `その日の版はありません。最初の版は${first}です。`
	},
	compare: {
		title: '2つの版を比べる',
		from: '前の版',
		to: '後の版',
		start: '比べる',
		same: 'この2つの版に、違いはありません。',
		working: '比べています',
		key: '行（コード）'
	},
	page: {
		current: 'この版は、今公開している内容と同じです。',
		stood: 'この版のあとで、変わった内容があります。',
		previous: '前の版',
		next: '次の版',
		since: (date: string) => `前の版（${date}）から変わったこと`,
		first: '最初の版です。これより前の版はありません。',
		later: 'この版のあと、今までに変わったこと',
		tables: 'この版のデータ',
		lead: '今と同じファイルは、データセットのページにあります。今と違うファイルだけを、ここに置いています。',
		same: (count: string) => `今と同じファイル：${count}`,
		older: (count: string) => `今と違うファイル（この版の内容）：${count}`,
		withdrawn: (count: string) => `取り下げたファイル：${count}`,
		figures: (count: string) => `この版のときの図：${count}`,
		manifest: 'この版の全ファイルの一覧（JSON）',
		size: (kilobytes: string) => `${kilobytes} KB`
	},
	change: {
		/** What came, went and changed in a table, in numbers. */
		rows: (added: string, changed: string, removed: string) =>
			`行：加わった ${added}、変わった ${changed}、なくなった ${removed}`,
		withdrawn: (count: string) => `取り下げたファイル ${count}は、比べていません。`,
		row: '行',
		column: '列',
		from: '前',
		to: '後',
		none: '（値なし）',
		more: (count: string) => `ほか${count}行は、ファイルで比べられます。`
	},
	pinned: {
		same: (id: string) => `この図の数値は、版 ${id} から変わっていません。`,
		added: (id: string) => `版 ${id} のときの図です。そのあとで、新しい期間が加わりました。`,
		changed: (id: string) => `版 ${id} のときの図です。そのあとで、データが改定されました。`,
		withdrawn: (id: string) => `版 ${id} のデータの一部は取り下げられました。図は今の値です。`,
		absent: (id: string) => `版 ${id} に、この図のデータはまだありません。図は今の値です。`,
		unknown: (id: string) => `版 ${id} はありません。図は今の値です。`,
		failed: (id: string) => `版 ${id} を確かめられませんでした。図は今の値です。`,
		reading: (id: string) => `版 ${id} を確かめています。`,
		what: '変わったこと',
		now: '今の図'
	}
};

export type VersionWords = typeof ja;
