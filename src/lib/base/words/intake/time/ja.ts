export const ja = {
	future: {
		reason: '{period} はまだ来ていない期間です（今日は {today}）',
		mend: '年・年度・元号の打ち間違いがないか、元の資料で確かめてください'
	},
	unfinished: {
		reason: '{period} はまだ終わっていません（今日は {today}）',
		mend: '途中までの累計ではないか、元の資料で確かめてください'
	},
	gap: {
		reason:
			'前に公表した {last} のあとの {missing} が、公表済みにも今回の取り込みにもありません（{count}期間）',
		mend: '年や月の打ち間違いがないか確かめてください。その月・年の表があれば、いっしょに取り込んでください。まだないときは、そのまま取り込めます'
	},
	early: {
		reason: '{period} は、公表済みの最も古い {first} よりずっと前です',
		mend: '年や元号の打ち間違いがないか、元の資料で確かめてください'
	},
	longAgo: {
		reason: '{period} は、今日（{today}）より10年以上前です',
		mend: '年や元号の打ち間違いがないか、元の資料で確かめてください'
	},
	receivedLater: {
		reason: '受付年月日（{value}）が今日（{today}）より後です',
		mend: '年月日の打ち間違いがないか、元の資料で確かめてください'
	},
	receivedAfter: {
		reason: '受付年月日（{value}）が、この号の月（{period}）より後です',
		mend: 'どの月の号の求人か、元の資料で確かめてください'
	},
	receivedLong: {
		reason: '受付年月日（{value}）が、この号の月（{period}）より2年以上前です',
		mend: '年や元号の打ち間違いがないか、元の資料で確かめてください'
	},
	deadline: {
		reason: '紹介期限日（{value}）が、受付年月日（{received}）から1年より先です',
		mend: '年や元号の打ち間違いがないか、元の資料で確かめてください'
	}
};

export type TimeRuleWords = typeof ja;
