import type { ReadRuleWords } from './ja.ts';

export const zhHant: ReadRuleWords = {
	repeated: {
		reason: '有兩個同名檔案，無法區分（{value}）',
		mend: '請只選其中一個，或變更名稱'
	},
	noRows: {
		reason: '沒有表格',
		mend: '請選取含表格的檔案'
	},
	onlyHeader: {
		reason: '只有標題，沒有資料列',
		mend: '請與原始檔案核對'
	},
	delimiter: {
		reason: '無法判定以逗號、定位字元或分號分隔',
		mend: '請指定分隔符號，或以 " 括住值後重新儲存'
	},
	openQuote: {
		reason: '此行開始的引號（"）沒有結尾',
		mend: '請補上結尾引號或刪除'
	},
	badQuote: {
		reason: '引號（"）使用不當，無法確定欄位界線',
		mend: '值中的 " 請寫成 ""，並以 " 括住整個值'
	},
	width: {
		reason: '有{count}欄，與表格的{usual}欄不同',
		mend: '請補上缺少的分隔符號，含逗號的值請以 " 括住'
	},
	splitNumbers: {
		reason: '千分位逗號（1,234）未以引號括住，有{count}列的一個數字分成了兩欄',
		mend: '請以Excel開啟後存成「CSV UTF-8」，或以無千分位逗號的數字匯出'
	},
	lastCellShort: {
		reason: '最後一列沒有換行，且最後的值小數位數少於上方各列，可能已被截斷',
		mend: '請與原始檔案比對最後的值；若被截斷請重新匯出'
	},
	lineBreaks: {
		reason: '換行種類混用（{kinds}），以LF讀取',
		mend: '無需修正'
	},
	noLastBreak: {
		reason: '最後一列沒有換行',
		mend: '請與原始檔案比對最後一列，確認未被截斷'
	},
	strayQuote: {
		reason: '不以 " 開頭的值之中有 "。若其前漏了逗號，後面的欄位會錯位',
		mend: '請補上漏掉的逗號。若 " 是值的一部分，請寫成 ""，並以 " 包住整個值'
	},
	separatorLine: {
		reason: '第1列「{value}」是分隔符號的指定，不是表格的列',
		mend: '無需修正'
	},
	rows: {
		reason: '列數過多（上限{limit}）',
		mend: '請按月拆分'
	},
	columns: {
		reason: '欄數過多（{count}，上限{limit}）',
		mend: '請與原始檔案核對'
	},
	cell: {
		reason: '單一儲存格過長（{count}字，上限{limit}字），可能是引號未結尾',
		mend: '請與原始檔案核對'
	}
};
