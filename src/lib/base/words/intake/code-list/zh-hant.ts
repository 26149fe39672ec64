import type { CodeListRuleWords } from './ja.ts';

export const zhHant: CodeListRuleWords = {
	absent: {
		reason: '缺少已宣告的代碼表',
		mend: '請加入代碼表'
	},
	unused: {
		reason: '沒有資料使用此表',
		mend: '無需修正'
	},
	columns: {
		reason: '代碼表缺少欄位',
		mend: '標題請以 {columns} 開頭'
	},
	repeated: {
		reason: '代碼重複',
		mend: '請刪除其一'
	},
	nameless: {
		reason: '代碼或名稱為空',
		mend: '請填入三種語言的名稱'
	},
	orphan: {
		reason: '上層代碼不存在',
		mend: '請先加入上層代碼，或留空'
	}
};
