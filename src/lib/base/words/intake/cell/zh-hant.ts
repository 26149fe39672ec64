import type { CellRuleWords } from './ja.ts';

export const zhHant: CellRuleWords = {
	required: {
		reason: '必填欄位為空',
		mend: '請填入值'
	},
	notNumber: {
		reason: '不是數值',
		mend: '請只用半形數字（不含千分位、單位、▲、※）；未公布的值請留空'
	},
	decimals: {
		reason: '小數最多{decimals}位',
		mend: '請依公布的位數填寫'
	},
	range: {
		reason: '超出可能範圍（{least}～{most}）',
		mend: '請與原始資料核對位數與單位'
	},
	date: {
		reason: '不是日期',
		mend: '請寫成「2026-10-01」'
	},
	period: {
		reason: '不是此資料的期間格式',
		mend: '請寫成「{example}」'
	},
	pattern: {
		reason: '不符合規定的格式（{example}）',
		mend: '請與原始資料比對，並寫成 {example} 的格式'
	},
	unknownCode: {
		reason: '不在代碼表（codes/{list}.csv）中',
		mend: '請填代碼而非名稱，或加入代碼表'
	},
	unusedCode: {
		reason: '此資料不使用的代碼',
		mend: '可用者為 {codes}；如需增加請修改宣告'
	}
};
