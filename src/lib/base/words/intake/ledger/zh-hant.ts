import type { LedgerRuleWords } from './ja.ts';

export const zhHant: LedgerRuleWords = {
	noRow: {
		reason: '台帳（ledger.csv）中沒有此檔',
		mend: '請在台帳記錄出處、授權與可否公開'
	},
	repeated: {
		reason: '同一檔案有兩列',
		mend: '請刪除其一'
	},
	noFile: {
		reason: '檔案不存在',
		mend: '請還原檔案，或刪除該列'
	},
	otherHash: {
		reason: '檔案在記錄後已變更',
		mend: '請確認變更；若正確請改為 {hash}'
	},
	noSource: {
		reason: '出處代碼不在 codes/source.csv 中',
		mend: '請將出處加入代碼表'
	},
	dateRead: {
		reason: '閱覽日不是日期',
		mend: '請寫成「2026-08-02」或留空'
	},
	lastDay: {
		reason: '公開期限不是日期（不予公開）',
		mend: '請寫成「2026-12-31」或留空'
	},
	noLicence: {
		reason: '不是授權代碼',
		mend: '請向出處確認使用條件，填入代碼（{codes}）'
	},
	notStated: {
		reason: '未載明授權，datapackage.json 的 licenses 將不列入',
		mend: '請向出處確認使用條件，填入代碼（{codes}）'
	},
	yesNo: {
		reason: '既非 yes 亦非 no（僅 yes 會公開）',
		mend: '請填 yes 或 no'
	},
	unmarked: {
		reason: '出處為樣本，卻未標示為樣本',
		mend: '請將 sample 設為 yes'
	}
};
