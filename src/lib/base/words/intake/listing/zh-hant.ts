import type { ListingRuleWords } from './ja.ts';

export const zhHant: ListingRuleWords = {
	unstated: {
		reason: '未載公開範圍，不予公開',
		mend: '請填入求才單所載的公開範圍'
	},
	named: {
		reason: '文中出現不得公開的事業所名稱',
		mend: '請刪除文中名稱'
	},
	held: {
		reason:
			'不公開事業所名稱的職缺文字中，有疑似事業所名稱（含簡稱）、「株式會社」等字樣、電子郵件或網址、電話號碼或法人番號。此職缺不公開',
		mend: '請刪除文字中的名稱、「株式會社」等字樣、聯絡方式或號碼'
	},
	markup: {
		reason: '文字中含標記，將以純文字顯示',
		mend: '請刪除多餘標記'
	},
	formula: {
		reason: "開頭形似公式，檔案中將加上 '",
		mend: '請確認開頭符號'
	},
	unrelated: {
		reason: '未判定為半導體相關，不刊載',
		mend: '如應刊載，請於 related 填 yes'
	}
};
