import type { VersionRuleWords } from './ja.ts';

export const zhHant: VersionRuleWords = {
	unsound: {
		reason: '版本紀錄（{name}）與記錄時不同',
		mend: '請從備份（git）還原 data/versions.csv 與 data/versions/，不可手動改寫'
	},
	stray: {
		reason: '版本清單中沒有這個檔案',
		mend: '請從備份（git）還原 data/versions.csv，或刪除此檔案'
	},
	unsealed: {
		reason: '公開的資料與最新版本不同（{count}個檔案）',
		mend: '請執行「npm run seal」；執行前，引用不會標示版本'
	},
	lost: {
		reason: '版本 {version} 的內容不在 data/history/',
		mend: '請從備份（git）還原；否則該版本會顯示為「已撤回」'
	}
};
