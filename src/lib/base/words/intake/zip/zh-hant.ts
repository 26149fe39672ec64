import type { ZipRuleWords } from './ja.ts';

export const zhHant: ZipRuleWords = {
	broken: {
		reason: '壓縮檔損壞或被截斷（{value}）',
		mend: '請重新取得檔案'
	},
	tooLarge: {
		reason: '解壓縮後過大（{size} MB，上限{limit} MB）',
		mend: '請先解壓縮，再選取其中的檔案'
	},
	tooMany: {
		reason: '內含檔案過多（{count}，上限{limit}）',
		mend: '請先解壓縮，再選取其中的檔案'
	},
	overlap: {
		reason: '內含檔案互相重疊（壓縮炸彈）',
		mend: '請重新取得檔案'
	},
	zip64: {
		reason: '無法讀取ZIP64格式',
		mend: '請先解壓縮，再選取其中的檔案'
	},
	encrypted: {
		reason: '「{value}」有密碼保護',
		mend: '請先解壓縮，再選取其中的檔案'
	},
	method: {
		reason: '無法讀取「{value}」的壓縮方式（{method}）',
		mend: '請先解壓縮，再選取其中的檔案'
	},
	checksum: {
		reason: '「{value}」的內容已損壞',
		mend: '請重新取得檔案'
	},
	name: {
		reason: '無法讀取內含檔案的名稱（{value}）',
		mend: '請先解壓縮，再選取其中的檔案'
	},
	path: {
		reason: '名稱指向資料夾之外（{value}）',
		mend: '請先解壓縮，再選取其中的檔案'
	},
	nested: {
		reason: 'ZIP內含ZIP（{value}）',
		mend: '請先解壓縮，再選取其中的檔案'
	},
	repeated: {
		reason: '有兩個同名檔案（{value}）',
		mend: '請先解壓縮，再選取其中的檔案'
	},
	skipped: {
		reason: '略過電腦自動產生的檔案（{value}）',
		mend: '無需修正'
	}
};
