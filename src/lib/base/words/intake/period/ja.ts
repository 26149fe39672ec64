export const ja = {
	notPeriod: {
		reason: '期間として読めません（{value}）',
		mend: '「2025-04」か「令和7年4月」のように年から書いてください'
	},
	calendars: {
		reason: '和暦と西暦の年が合いません（{value}）',
		mend: '元の資料でこの値を確かめてください'
	},
	month: {
		reason: '{month}月はありません',
		mend: '元の資料でこの値を確かめてください'
	},
	beforeEra: {
		reason: '{era}は{start}からで、この期間はありません（{value}）',
		mend: '元の資料でこの値を確かめてください'
	},
	afterEra: {
		reason: '{era}は{end}までです。{code}として読みました',
		mend: '元の資料でこの値を確かめてください'
	},
	farAhead: {
		reason: '{code}は遠い先です。元号の書き間違いかもしれません',
		mend: '元の資料でこの値を確かめてください'
	},
	noYear: {
		reason: '年が分かりません（{value}）',
		mend: '「2025-04」か「令和7年4月」のように年から書いてください'
	},
	backwards: {
		reason: '上の行（{above}）より前になり、どの年か決められません（{value}）',
		mend: '「2025-04」か「令和7年4月」のように年から書いてください'
	},
	day: {
		reason: '期間ではなく日付です（{value}）',
		mend: '「2025-04」か「令和7年4月」のように年から書いてください'
	},
	range: {
		reason: '1つの期間ではありません（{value}）',
		mend: '「2025-04」か「令和7年4月」のように年から書いてください'
	},
	inherited: {
		reason: '「{value}」の年（元号）は上の行のものを使い、{code}としました',
		mend: '「2025-04」か「令和7年4月」のように年から書いてください'
	}
};

export type PeriodRuleWords = typeof ja;
