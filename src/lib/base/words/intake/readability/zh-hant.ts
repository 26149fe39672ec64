import type { ReadabilityRuleWords } from './ja.ts';

export const zhHant: ReadabilityRuleWords = {
	tables: {
		reason: '此列似乎開始另一個表格（{value}）',
		mend: '請一表一檔'
	},
	blankRow: {
		reason: '表格中有空列',
		mend: '請刪除空列'
	},
	blankColumn: {
		reason: '表格中有空欄',
		mend: '請刪除空欄'
	},
	before: {
		reason: '表格上方有文字（{value}）',
		mend: '只保留表格，標題、註記、單位請移至他處'
	},
	after: {
		reason: '表格下方有文字（{value}）',
		mend: '只保留表格，標題、註記、單位請移至他處'
	},
	unnamed: {
		reason: '欄位沒有標題',
		mend: '請填寫欄位名稱'
	},
	spaces: {
		reason: '有排版用的空白（{value}）',
		mend: '請刪除空白'
	},
	lineBreak: {
		reason: '儲存格內有換行',
		mend: '請刪除換行'
	},
	platform: {
		reason: '含特殊相容字元（{signs}）',
		mend: '若非專有名詞，請寫成(株)、(1)等'
	},
	blankNumber: {
		reason: '數值欄有空白，視為未公布',
		mend: '若為0請填寫0'
	},
	heading: {
		reason: '表格中有無值的標題列（{value}）',
		mend: '請將標題設為欄位，一列一筆'
	},
	decorated: {
		reason: '數值含數字以外的內容（{value}），讀為「{read}」',
		mend: '請只用半形數字'
	},
	ditto: {
		reason: '以「{value}」省略上方的值',
		mend: '請寫出值'
	},
	blankLabel: {
		reason: '列名為空；即使與上列相同也須寫出',
		mend: '請寫出列名'
	},
	repeatedHeader: {
		reason: '另有相同標題（{value}）的欄位',
		mend: '請區分標題'
	},
	headerLine: {
		reason: '標題不在第1行，而在第{line}行',
		mend: '請將標題放在第1行'
	},
	headerLines: {
		reason: '標題有{count}行',
		mend: '請合併為一行'
	},
	mark: {
		reason: '符號（{value}）視為未公布',
		mend: '請留空，或另行說明符號意義'
	},
	era: {
		reason: '期間並非西元（{value}）',
		mend: '請寫成「2025-04」'
	},
	encoding: {
		reason: '編碼為{encoding}',
		mend: '請存為含BOM的UTF-8並註明編碼'
	},
	wide: {
		reason: '為寬表，{count}欄為期間',
		mend: '請將期間設為一欄，一列一筆'
	}
};
