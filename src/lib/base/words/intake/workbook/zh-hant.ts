import type { WorkbookRuleWords } from './ja.ts';

export const zhHant: WorkbookRuleWords = {
	broken: {
		reason: '活頁簿已損壞（{value}）',
		mend: '請確認Excel能否開啟，並另存為 .xlsx'
	},
	tooLarge: {
		reason: '工作表儲存格過多（上限{limit}）',
		mend: '請按月拆分'
	},
	sheets: {
		reason: '有{count}張工作表（{value}）',
		mend: '請選擇要匯入的工作表；建議一檔一表'
	},
	objects: {
		reason: '含圖形、圖片或註解，無法讀取',
		mend: '有意義的文字請寫入儲存格'
	},
	colours: {
		reason: '有填滿色彩，無法讀取其意義',
		mend: '若以色彩區分，請另設欄位填寫'
	},
	merged: {
		reason: '有合併儲存格（{range}），值只在左上格',
		mend: '請取消合併，並在各格寫入值'
	},
	hiddenSheet: {
		reason: '隱藏的工作表',
		mend: '請取消隱藏並確認內容，不需要則刪除'
	},
	hiddenRow: {
		reason: '有隱藏列（{value}）',
		mend: '請取消隱藏並確認內容，不需要則刪除'
	},
	hiddenColumn: {
		reason: '有隱藏欄（{value}）',
		mend: '請取消隱藏並確認內容，不需要則刪除'
	},
	formula: {
		reason: '是公式（{formula}），讀取其儲存結果「{value}」',
		mend: '請以值貼上'
	},
	externalFormula: {
		reason: '公式引用其他檔案（{formula}），結果「{value}」可能已過時',
		mend: '請以值貼上'
	},
	noResult: {
		reason: '公式（{formula}）沒有儲存結果',
		mend: '請以Excel開啟後儲存，或以值貼上'
	},
	cellError: {
		reason: 'Excel計算錯誤（{value}）',
		mend: '請修正公式；未公布的值請留空'
	},
	shown: {
		reason: 'Excel顯示「{shown}」，實際值為「{value}」',
		mend: '請確認何者為公布值並填入'
	},
	unknownFormat: {
		reason: '因顯示格式（{format}），顯示值可能與「{value}」不同',
		mend: '請與Excel顯示的值核對'
	},
	date: {
		reason: '是日期儲存格，讀為「{value}」',
		mend: '請與Excel顯示的值核對'
	},
	dateWithoutYear: {
		reason: '是日期儲存格（{value}），可能是Excel將「4-5」等轉成日期',
		mend: '請與Excel顯示的值核對'
	},
	badDate: {
		reason: '日期儲存格的值（{value}）不是日期',
		mend: '請與Excel顯示的值核對'
	},
	precision: {
		reason: '計算尾數（{stored}）以Excel的15位讀為「{value}」',
		mend: '無需修正'
	},
	superscript: {
		reason: '含上標文字（{value}），註號看似值的一部分',
		mend: '註記請寫在其他欄'
	},
	struck: {
		reason: '含刪除線文字（{value}）',
		mend: '請刪除或取消刪除線'
	}
};
