export const ja = {
	absent: {
		reason: 'その号にない求人番号です',
		mend: '号と求人番号を確かめてください'
	},
	disclosure: {
		reason: '求人の公開範囲と違います',
		mend: '号の公開範囲を写してください'
	},
	stale: {
		reason: '号の今の値と違います',
		mend: '号のファイルを直してから、直した値を書いてください'
	},
	withheld: {
		reason: '事業所名を出さない求人の名前は、訂正にも書けません',
		mend: 'この行を消してください'
	}
};

export type CorrectionRuleWords = typeof ja;
