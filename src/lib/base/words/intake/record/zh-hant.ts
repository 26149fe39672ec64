import type { RecordRuleWords } from './ja.ts';

export const zhHant: RecordRuleWords = {
	altered: {
		reason: '{folder}/ 的檔案與檔名（SHA-256）不符',
		mend: '請自備份還原，重建過去月份時需要'
	},
	gone: {
		reason: '記錄中的檔案不在 {folder}/',
		mend: '請自備份還原，重建過去月份時需要'
	},
	unfinished: {
		reason: '有中斷的匯入作業',
		mend: '請再次執行「npm run intake」（將完成或取消）'
	}
};
