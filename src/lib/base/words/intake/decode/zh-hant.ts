import type { DecodeRuleWords } from './ja.ts';

export const zhHant: DecodeRuleWords = {
	empty: {
		reason: '檔案是空的',
		mend: '請重新取得原始檔案'
	},
	tooLarge: {
		reason: '檔案過大（{size} MB，上限{limit} MB）',
		mend: '請按月或按年拆分檔案，或只將所需的工作表另存為新活頁簿'
	},
	otherKind: {
		reason: '這不是CSV，而是{kind}',
		mend: '請以Excel開啟，另存為CSV UTF-8或 .xlsx 後再選取'
	},
	pdf: {
		reason: '這是PDF。PDF的表已失去值與欄位的對應，無法讀取',
		mend: '請向製作單位索取原始的Excel或CSV。若沒有，請在Excel重新輸入並與PDF比對'
	},
	password: {
		reason: '這是有密碼的Excel活頁簿',
		mend: '請以Excel開啟，在「檔案」→「資訊」→「保護活頁簿」→「以密碼加密」清空密碼後重新儲存'
	},
	oldExcel: {
		reason: '這是舊版Excel（.xls）等檔案',
		mend: '請以Excel開啟，另存為「Excel活頁簿（.xlsx）」'
	},
	numbers: {
		reason: '這是Apple Numbers的檔案',
		mend: '請以Numbers開啟，以「檔案」→「輸出至」→「Excel…」轉成 .xlsx'
	},
	undecodable: {
		reason: '有既非UTF-8亦非Shift_JIS（CP932）的位元組（{value}）',
		mend: '請在Excel以「另存新檔」選「CSV UTF-8（逗號分隔）」重新儲存'
	},
	mixed: {
		reason: '有些行是UTF-8，有些不是',
		mend: '若由多個檔案合併，請先各自以相同編碼儲存再合併'
	},
	undecided: {
		reason: '可讀為{first}亦可讀為{second}，無法判定',
		mend: '請在Excel以「另存新檔」選「CSV UTF-8（逗號分隔）」重新儲存'
	},
	kana: {
		reason: '日文幾乎全為半形片假名，無法確定為Shift_JIS',
		mend: '請確認文字是否正確；若有誤請另存為CSV UTF-8'
	},
	jis: {
		reason: '以JIS（ISO-2022-JP）儲存',
		mend: '請在Excel以「另存新檔」選「CSV UTF-8（逗號分隔）」重新儲存'
	},
	euc: {
		reason: '以EUC-JP儲存',
		mend: '請在Excel以「另存新檔」選「CSV UTF-8（逗號分隔）」重新儲存'
	},
	oddLength: {
		reason: '為UTF-16檔案，但位元組數為奇數',
		mend: '請重新取得原始檔案'
	},
	loneSurrogate: {
		reason: '有損壞的UTF-16字元（{value}）',
		mend: '請重新取得原始檔案'
	},
	cut: {
		reason: '最後一個字元被截斷（{value}）',
		mend: '請重新取得原始檔案'
	},
	nul: {
		reason: '含NUL位元組（無BOM的UTF-16，或非文字檔）',
		mend: '請在Excel以「另存新檔」選「CSV UTF-8（逗號分隔）」重新儲存'
	},
	control: {
		reason: '含控制字元（{value}）',
		mend: '請刪除該字元（可用Excel的CLEAN函數）'
	},
	privateUse: {
		reason: '含外字（{value}），僅製作者的電腦可讀',
		mend: '請改用標準漢字或假名'
	},
	replaced: {
		reason: '有字元遺失的痕跡（U+FFFD）',
		mend: '請以亂碼前的原始檔重新製作'
	},
	innerBom: {
		reason: '檔案中間有BOM（由多個檔案合併）',
		mend: '請逐一讀取'
	}
};
