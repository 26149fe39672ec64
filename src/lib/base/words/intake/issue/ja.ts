export const ja = {
	gone: {
		reason: '発行した号のファイルがありません',
		mend: '控えから戻してください'
	},
	unsealed: {
		reason: '発行日を過ぎましたが、封をしていません。後から変わっても気づけません',
		mend: '「npm run bulletin -- --seal {month}」を実行してください'
	},
	changed: {
		reason: '発行したあとで変わっています',
		mend: '元に戻すか、data/semiconductor-corrections/ に訂正の行を書いてください（OPERATIONS.md）'
	},
	otherValue: {
		reason: '発行したときの値は「{was}」です',
		mend: '元に戻すか、data/semiconductor-corrections/ に訂正の行を書いてください（OPERATIONS.md）'
	},
	taken: {
		reason: '発行した号から求人が消えています',
		mend: '行を戻してください。載せられなくなった求人は、公開範囲を closed に訂正します'
	},
	added: {
		reason: '発行した号に求人が増えています',
		mend: '次の号に載せてください'
	},
	otherRule: {
		reason: '判定の規則が変わり、発行した号に載る求人が変わります',
		mend: 'data/bulletin.json の related に、新しい since の規則を加えてください'
	}
};

export type IssueRuleWords = typeof ja;
