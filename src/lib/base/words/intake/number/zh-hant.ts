import type { NumberRuleWords } from './ja.ts';

export const zhHant: NumberRuleWords = {
	notNumber: {
		reason: '無法讀為數值（{value}）',
		mend: '請只用半形數字；未公布的值請留空'
	},
	grouping: {
		reason: '逗號不是每3位，無法確定數值（{value}）',
		mend: '請以原始資料確認此值'
	},
	point: {
		reason: '無法判定為小數或千分位（{value}）',
		mend: '請以原始資料確認此值'
	},
	decimals: {
		reason: '小數有{count}位（此欄最多{limit}位）',
		mend: '請以原始資料確認此值'
	},
	digits: {
		reason: '位數過多，無法精確處理（{value}）',
		mend: '請以原始資料確認此值'
	},
	leadingZero: {
		reason: '以0開頭，無法判定為數值或代碼（{value}）',
		mend: '請以原始資料確認此值'
	},
	exponent: {
		reason: '為指數寫法（{value}），低位數可能遺失',
		mend: '請在Excel將欄位格式設為「數值」後重新儲存'
	},
	brackets: {
		reason: '括號內的值（{value}）無法判定為負數或參考值',
		mend: '請以原始資料確認此值'
	},
	several: {
		reason: '單一儲存格有多個值（{value}）',
		mend: '請一格一值'
	},
	unit: {
		reason: '單位「{unit}」與此欄單位不同',
		mend: '請以原始資料確認此值'
	},
	cellError: {
		reason: 'Excel計算錯誤（{value}）',
		mend: '請修正公式；未公布的值請留空'
	}
};
