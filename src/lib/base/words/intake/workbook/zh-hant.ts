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
	chartSheet: {
		reason: '「{value}」是只有圖表的工作表，沒有可讀取的儲存格',
		mend: '無需修正'
	},
	macroSheet: {
		reason: '「{value}」是Excel 4.0巨集工作表，不讀取也不執行',
		mend: '若表格在此工作表，請將值貼到一般工作表'
	},
	dialogSheet: {
		reason: '「{value}」是對話方塊工作表，不讀取',
		mend: '若表格在此工作表，請將值貼到一般工作表'
	},
	macros: {
		reason: '活頁簿含有巨集（程式），不執行，只讀取儲存格',
		mend: '請另存為「Excel活頁簿（.xlsx）」後使用'
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
		reason: '參照其他檔案的公式（{formula}），結果「{value}」可能已過時（此欄{count}個）',
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
		reason: 'Excel顯示「{shown}」，但儲存格的值是「{value}」（此欄{count}個）',
		mend: '若顯示的值才是公布的值，請用ROUND函數四捨五入，或照顯示重新輸入'
	},
	unknownFormat: {
		reason: '因顯示格式（{format}），看到的值可能與「{value}」不同（此欄{count}個）',
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
		reason: '計算的尾數（{stored}）依Excel的15位數讀為「{value}」（此欄{count}個）',
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
