export const ja = {
	unstated: {
		reason: '公開範囲がありません。公開しません',
		mend: '求人票の公開範囲を入れてください'
	},
	named: {
		reason: '事業所名を出さない求人の名前が文中にあります',
		mend: '文中の名前を消してください'
	},
	held: {
		reason:
			'事業所名を出さない求人の文中に、事業所名とみられる語か「株式会社」などの語があります。この求人は公開しません',
		mend: '文中の名前や「株式会社」などを消してください'
	},
	markup: {
		reason: '文字の中にタグがあります。文字のまま表示します',
		mend: '余分なタグを消してください'
	},
	formula: {
		reason: "数式のように始まります。ファイルでは先頭に ' を付けます",
		mend: '先頭の記号を確かめてください'
	},
	unrelated: {
		reason: '半導体関連とは判定されません。号には載りません',
		mend: '載せる求人なら related に yes と書いてください'
	}
};

export type ListingRuleWords = typeof ja;
