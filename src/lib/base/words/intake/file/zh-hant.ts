import type { FileRuleWords } from './ja.ts';

export const zhHant: FileRuleWords = {
	encoding: {
		reason: '含有無法以UTF-8讀取的字元',
		mend: '請以UTF-8（無BOM）、LF換行重新儲存'
	},
	bom: {
		reason: '檔案開頭有BOM',
		mend: '請以UTF-8（無BOM）、LF換行重新儲存'
	},
	carriageReturn: {
		reason: '換行不是單獨的LF',
		mend: '請以UTF-8（無BOM）、LF換行重新儲存'
	},
	noLastBreak: {
		reason: '最後一行沒有換行',
		mend: '請以UTF-8（無BOM）、LF換行重新儲存'
	},
	absent: {
		reason: '檔案不存在',
		mend: '請置於 data/'
	},
	undeclared: {
		reason: '不是已宣告的資料',
		mend: '請在 src/lib/catalogue/ 加入宣告，或移出 data/'
	},
	unnamed: {
		reason: '檔名不是期間',
		mend: '請以「2026-10.csv」「2025FY.csv」「2025.csv」命名，或移出資料夾'
	},
	syntax: {
		reason: '無法以CSV讀取（{reason}）',
		mend: '請確認引號（"）是否成對'
	},
	header: {
		reason: '第{position}欄的標題與宣告不同',
		mend: '請將第1行改為「{columns}」'
	},
	width: {
		reason: '欄數為{cells}，與標題的{headers}不同',
		mend: '請刪除空行，含逗號的值請以 " 括住'
	}
};
