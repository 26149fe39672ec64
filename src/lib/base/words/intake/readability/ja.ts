export const ja = {
	tables: {
		reason: 'この行から別の表が始まっているようです（{value}）',
		mend: '表ごとに別のファイルにしてください'
	},
	blankRow: {
		reason: '表の中に空の行があります',
		mend: '空の行を消してください'
	},
	blankColumn: {
		reason: '表の中に空の列があります',
		mend: '空の列を消してください'
	},
	before: {
		reason: '表の上に文字があります（{value}）',
		mend: '表だけを残し、表題・注・単位は別のファイルか列に移してください'
	},
	after: {
		reason: '表の下に文字があります（{value}）',
		mend: '表だけを残し、表題・注・単位は別のファイルか列に移してください'
	},
	unnamed: {
		reason: '見出しのない列です',
		mend: '1行目に列の名前を書いてください'
	},
	spaces: {
		reason: '見た目のための空白があります（{value}）',
		mend: '空白を消してください'
	},
	lineBreak: {
		reason: 'セルの中に改行があります',
		mend: '改行を消してください'
	},
	platform: {
		reason: '機種依存文字（{signs}）があります',
		mend: '固有名詞でなければ、(株)・(1) のように書いてください'
	},
	blankNumber: {
		reason: '数値の列に空欄があります。未公表として扱います',
		mend: '0なら0と書いてください'
	},
	heading: {
		reason: '値のない見出しの行（{value}）が表の中にあります',
		mend: '見出しは列にし、1行に1件だけ書いてください'
	},
	decorated: {
		reason: '数値に数字以外があります（{value}）。「{read}」として読みます',
		mend: '半角数字だけにしてください'
	},
	ditto: {
		reason: '「{value}」で上の値を省いています',
		mend: '値を書いてください'
	},
	blankLabel: {
		reason: '行の名前が空です。上と同じなら省かずに書く必要があります',
		mend: '名前を書いてください'
	},
	repeatedHeader: {
		reason: '同じ見出し（{value}）の列がほかにもあります',
		mend: '見出しを書き分けてください'
	},
	headerLine: {
		reason: '見出しが1行目になく、{line}行目にあります',
		mend: '見出しを1行目にしてください'
	},
	headerLines: {
		reason: '見出しが{count}行あります',
		mend: '見出しを1行にまとめてください'
	},
	mark: {
		reason: '記号（{value}）を、未公表として扱います',
		mend: '空欄にするか、記号の意味を別に示してください'
	},
	era: {
		reason: '期間が西暦ではありません（{value}）',
		mend: '「2025-04」のように書いてください'
	},
	encoding: {
		reason: '文字コードは{encoding}です',
		mend: 'BOM付きUTF-8で保存し、文字コードを明記してください'
	},
	wide: {
		reason: '期間が列に並ぶ横持ちの表です（{count}列）',
		mend: '期間を1つの列にし、1行に1件だけ書いてください'
	}
};

export type ReadabilityRuleWords = typeof ja;
