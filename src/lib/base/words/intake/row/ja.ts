export const ja = {
	repeated: {
		reason: '{before} に同じ行がすでにあります',
		mend: 'どちらかを消してください'
	},
	otherPeriod: {
		reason: 'この期間はファイル名の {period} に含まれません',
		mend: '行をその期間のファイルへ移すか、期間を直してください'
	},
	expired: {
		reason: '紹介期限が受付日（{received}）より前です',
		mend: '日付を元の求人票で確かめてください'
	},
	emptyUnsaid: {
		reason: '値が空の列（{columns}）があるのに、欠測の状態ではありません',
		mend: 'obs_status を O にするか、値を入れてください（0と空欄は別です）'
	},
	missingUntrue: {
		reason: '値があるのに、欠測の状態です',
		mend: 'obs_status を A にしてください'
	},
	noSource: {
		reason: '値があるのに出典がありません',
		mend: '出典と資料の確かさを書いてください。わからない値は載せません'
	},
	sum: {
		reason: '{dimension}の内訳の合計は {sum} で、この値と合いません',
		mend: '内訳と合計のどちらかに写し間違いがないか、元の資料で確かめてください'
	},
	ratio: {
		reason: '{numerator} ÷ {denominator} は {ratio} です',
		mend: '3つの値が同じ月・同じ系列のものか、元の資料で確かめてください'
	},
	noBase: {
		reason: '{measure}は分母が0の{count}行では計算されません',
		mend: '直す必要はありません'
	},
	wageOrder: {
		reason: '下限が上限（{upper}）より高くなっています',
		mend: '下限と上限を入れ替えていないか確かめてください'
	},
	wageUnit: {
		reason: 'この単位（{unit}）の賃金としては {least}〜{most} の外です',
		mend: '月額と時間額、円と千円・万円を取り違えていないか確かめてください'
	}
};

export type RowRuleWords = typeof ja;
