import type { IssueRuleWords } from './ja.ts';

export const zhHant: IssueRuleWords = {
	gone: {
		reason: '已發行的檔案不存在',
		mend: '請自備份還原'
	},
	unsealed: {
		reason: '已過發行日但尚未封存，之後變更將無從得知',
		mend: '請執行「npm run bulletin -- --seal {month}」'
	},
	changed: {
		reason: '發行後內容已變更',
		mend: '請還原，或於 data/semiconductor-corrections/ 填寫更正（OPERATIONS.md）'
	},
	otherValue: {
		reason: '發行時的值為「{was}」',
		mend: '請還原，或於 data/semiconductor-corrections/ 填寫更正（OPERATIONS.md）'
	},
	taken: {
		reason: '已發行的職缺遭刪除',
		mend: '請還原該列；不得再刊載者，請將公開範圍更正為 closed'
	},
	added: {
		reason: '已發行的期別新增職缺',
		mend: '請刊載於下一期'
	},
	otherRule: {
		reason: '判定規則變更，已發行的職缺將隨之改變',
		mend: '請於 data/bulletin.json 的 related 加入新的 since 規則'
	}
};
