import type { CodeRuleWords } from './ja.ts';

export const zhHant: CodeRuleWords = {
	unknown: {
		reason: '代碼表（{list}）中沒有此名稱（{value}）。{near}',
		mend: '請修正名稱，或在匯入設定中加入對應'
	},
	several: {
		reason: '多個代碼有相同名稱（{codes}）',
		mend: '請一併填寫代碼'
	},
	disagrees: {
		reason: '編號「{code}」與名稱「{name}」不符（{list}中為{right}），可能是其他分類的表',
		mend: '請確認此表使用的分類與修訂年'
	},
	bare: {
		reason: '只有編號沒有名稱，無法判定屬於何種分類（{value}）',
		mend: '請一併填寫名稱'
	},
	blank: {
		reason: '名稱為空',
		mend: '即使與上列相同也請寫出'
	}
};
