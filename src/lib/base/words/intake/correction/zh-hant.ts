import type { CorrectionRuleWords } from './ja.ts';

export const zhHant: CorrectionRuleWords = {
	absent: {
		reason: '該期無此職缺編號',
		mend: '請確認期別與編號'
	},
	disclosure: {
		reason: '與職缺的公開範圍不符',
		mend: '請依該期填寫'
	},
	stale: {
		reason: '與該期現值不符',
		mend: '請先更正該期檔案，再填寫更正後的值'
	},
	withheld: {
		reason: '不公開名稱的職缺，更正亦不得記載其名稱',
		mend: '請刪除此列'
	}
};
