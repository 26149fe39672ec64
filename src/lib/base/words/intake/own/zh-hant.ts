export const zhHant = {
	tooLarge: {
		reason: '檔案過大（上限 {limit} MB）',
		mend: '請僅保留需要的列與欄後重新選擇'
	},
	noRows: {
		reason: '標題列下方沒有資料列',
		mend: '請使第1列為標題、第2列起為數值'
	},
	blankHeader: {
		reason: '標題中有空白欄名',
		mend: '請為該欄命名或刪除該欄'
	},
	twice: {
		reason: '有兩欄名稱相同（{value}）',
		mend: '請變更欄名'
	},
	longer: {
		reason: '標題{width}欄以右仍有值（{value}）',
		mend: '請刪除題名或註記列，使第1列為標題'
	},
	several: {
		reason: '另有{count}個工作表，僅讀取第1個',
		mend: '其他工作表請另存為檔案'
	}
};
