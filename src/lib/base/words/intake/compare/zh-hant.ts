import type { CompareRuleWords } from './ja.ts';

export const zhHant: CompareRuleWords = {
	unusual: {
		reason: '{key}的{measure}為{now}，超出通常範圍（{least}～{most}；{when}為{before}）',
		mend: '請以原始資料確認，若正確可照常匯入'
	},
	lost: {
		reason: '缺少{when}有的列（{key}）',
		mend: '請以原始資料確認，若正確可照常匯入'
	},
	added: {
		reason: '有{when}沒有的列（{key}）',
		mend: '請以原始資料確認，若正確可照常匯入'
	},
	otherMonth: {
		reason: '此為{period}之表，但{count}個值中有{share}％與已公布之{other}相同',
		mend: '請確認是否為其他月份的檔案，以及標題與檔名的月份'
	}
};
