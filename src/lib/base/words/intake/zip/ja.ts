export const ja = {
	broken: {
		reason: '圧縮ファイルが壊れているか、途中で切れています（{value}）',
		mend: 'ファイルをもう一度受け取ってください'
	},
	tooLarge: {
		reason: '展開すると大きすぎます（{size} MB、上限 {limit} MB）',
		mend: '展開してから、中のファイルを選んでください'
	},
	tooMany: {
		reason: '中のファイルが多すぎます（{count}、上限 {limit}）',
		mend: '展開してから、中のファイルを選んでください'
	},
	overlap: {
		reason: '中のファイルどうしが重なっています（圧縮爆弾）',
		mend: 'ファイルをもう一度受け取ってください'
	},
	zip64: {
		reason: '大きなファイル用の形式（ZIP64）は読めません',
		mend: '展開してから、中のファイルを選んでください'
	},
	encrypted: {
		reason: '「{value}」にパスワードがかかっています',
		mend: '展開してから、中のファイルを選んでください'
	},
	method: {
		reason: '「{value}」の圧縮方式（{method}）は読めません',
		mend: '展開してから、中のファイルを選んでください'
	},
	checksum: {
		reason: '「{value}」の中身が壊れています',
		mend: 'ファイルをもう一度受け取ってください'
	},
	name: {
		reason: '中のファイルの名前が読めません（{value}）',
		mend: '展開してから、中のファイルを選んでください'
	},
	path: {
		reason: 'フォルダーの外を指す名前です（{value}）',
		mend: '展開してから、中のファイルを選んでください'
	},
	nested: {
		reason: 'ZIPの中にZIPがあります（{value}）',
		mend: '展開してから、中のファイルを選んでください'
	},
	repeated: {
		reason: '同じ名前のファイルが2つあります（{value}）',
		mend: '展開してから、中のファイルを選んでください'
	},
	skipped: {
		reason: 'パソコンが作った管理用のファイルは読みません（{value}）',
		mend: '直す必要はありません'
	}
};

export type ZipRuleWords = typeof ja;
