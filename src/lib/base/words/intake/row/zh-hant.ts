import type { RowRuleWords } from './ja.ts';

export const zhHant: RowRuleWords = {
	repeated: {
		reason: '{before} 已有相同的列',
		mend: '請刪除其中一列'
	},
	otherPeriod: {
		reason: '此期間不在檔名 {period} 之內',
		mend: '請將該列移至所屬期間的檔案，或更正期間'
	},
	expired: {
		reason: '介紹期限早於受理日（{received}）',
		mend: '請以求才單確認日期'
	},
	emptyUnsaid: {
		reason: '有空值欄位（{columns}），狀態卻非缺值',
		mend: '請將 obs_status 設為 O，或填入值（0與空白不同）'
	},
	missingUntrue: {
		reason: '有值，狀態卻為缺值',
		mend: '請將 obs_status 設為 A'
	},
	noSource: {
		reason: '有值卻無出處',
		mend: '請填寫出處與可靠程度；來源不明的值不予收錄'
	},
	sum: {
		reason: '{dimension}各部分合計為 {sum}，與此值不符',
		mend: '請以原始資料確認合計或各部分是否抄錯'
	},
	ratio: {
		reason: '{numerator} ÷ {denominator} 為 {ratio}',
		mend: '請以原始資料確認三者是否屬於同一月份與數列'
	},
	noBase: {
		reason: '{measure}在分母為0的{count}列不予計算',
		mend: '無需修正'
	},
	wageOrder: {
		reason: '下限高於上限（{upper}）',
		mend: '請確認上下限是否顛倒'
	},
	wageUnit: {
		reason: '以此單位（{unit}）計的薪資應介於 {least}～{most}',
		mend: '請確認是否混淆月薪與時薪、日圓與千日圓、萬日圓'
	}
};
