import type { DittoRuleWords } from './ja.ts';

export const zhHant: DittoRuleWords = {
	repeated: {
		reason: '「{value}」讀為上一格的值（{above}）',
		mend: '請寫出完整的值'
	},
	nothingAbove: {
		reason: '「{value}」上方沒有值',
		mend: '請寫出值'
	}
};
