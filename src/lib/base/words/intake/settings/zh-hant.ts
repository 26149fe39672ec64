import type { SettingsRuleWords } from './ja.ts';

export const zhHant: SettingsRuleWords = {
	bulletin: {
		reason: '缺漏或值不正確',
		mend: '請依 src/lib/catalogue/bulletin.ts 的格式與代碼表'
	},
	minimumWage: {
		reason: '缺漏或值不正確',
		mend: '請依生效日順序填入金額、三種語言的出處、網址與讀取日'
	},
	regions: {
		reason: '缺漏或值不正確',
		mend: '請填入名稱、讀音與都道府縣代碼，每一都道府縣僅屬一個區分'
	},
	release: {
		reason: '缺漏或值不正確',
		mend: '請填入幾個月後（monthsLater）、該月何日（day）與已知公布日（known）'
	},
	plan: {
		reason: '缺漏或值不正確',
		mend: '請依 src/lib/catalogue/plan.ts 的格式，並填入已宣告的圖或資料名稱'
	},
	shortage: {
		reason: '缺漏或值不正確',
		mend: '請依 src/lib/catalogue/shortage.ts 的格式與代碼表（職業為中分類，產業依統計表分組）'
	},
	siteJson: {
		reason: '無法以JSON讀取',
		mend: '請依 src/lib/catalogue/site.ts 的格式'
	},
	siteLabel: {
		reason: '需要三種語言的文字',
		mend: '請依 src/lib/catalogue/site.ts 的格式'
	},
	siteText: {
		reason: '不是字串',
		mend: '請依 src/lib/catalogue/site.ts 的格式'
	},
	siteLanguages: {
		reason: '不是已知語言的清單',
		mend: '請依 src/lib/catalogue/site.ts 的格式'
	},
	sitePages: {
		reason: '請列出 shortage、wage-check、semiconductor、report、plan 中本站有的頁面，每個一次',
		mend: '請依 src/lib/catalogue/pages.ts 的格式'
	},
	siteArea: {
		reason: '不是 codes/ref_area.csv 中的地區',
		mend: '請依 src/lib/catalogue/site.ts 的格式'
	},
	siteOffices: {
		reason: '請列出 codes/ref_area.csv 中的代碼，每個一次',
		mend: '請依 src/lib/catalogue/site.ts 的格式'
	},
	siteAddress: {
		reason: '請留空，或填結尾無 / 的 http(s) 位址',
		mend: '請依 src/lib/catalogue/site.ts 的格式'
	},
	siteSamples: {
		reason: '只能是 shown（顯示樣本）或 hidden（不顯示）',
		mend: '請依 src/lib/catalogue/site.ts 的格式'
	}
};
