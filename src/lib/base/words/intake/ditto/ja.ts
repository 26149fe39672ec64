export const ja = {
	repeated: {
		reason: '「{value}」を上のセルの値（{above}）としました',
		mend: '省かずに値を書いてください'
	},
	nothingAbove: {
		reason: '「{value}」の上に値がありません',
		mend: '値を書いてください'
	}
};

export type DittoRuleWords = typeof ja;
