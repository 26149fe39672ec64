import type { ScopeRuleWords } from './ja.ts';

export const zhHant: ScopeRuleWords = {
	other: {
		reason: '此處寫有「{found}」，但本表應讀作「{taken}」',
		mend: '若表內為「{found}」的值，則無法匯入，請改選「{taken}」的表。若為「{taken}」的值，請以原始資料確認為何寫作「{found}」，並改為正確用語（僅刪除該詞不算確認）'
	},
	several: {
		reason: '同一處寫有多個{aspect}（{found}），無法判定是哪一種表',
		mend: '請以原始資料確認為何者的值，並將表題改為其中一個'
	},
	elsewhere: {
		reason: '此處寫有「{found}」，但依較近處所寫，將本表讀作「{taken}」',
		mend: '請以原始資料確認何者正確，並統一用語'
	},
	note: {
		reason: '此說明寫有「{found}」，但本表讀作「{taken}」',
		mend: '若說明是指本表的值，請勿匯入，改選「{taken}」的表；若為其他表的說明，可直接匯入'
	},
	doubt: {
		reason: '無法判讀「{found}」是否限定本表的{aspect}',
		mend: '請以原始資料確認，並改寫為固定用語（例：パートを除く、パートを含む、パートタイム、季節調整値、原数値、受理地別、就業地別）'
	},
	doubtNote: {
		reason: '無法判讀此說明的「{found}」是否限定本表的{aspect}',
		mend: '請以原始資料確認此說明是否指本表的值'
	},
	unread: {
		reason: '無法判讀「{found}」的意，可能是限定本表數值的用語',
		mend: '請以原始資料確認。若為限定數值的用語（例：僅男性、目標、僅某地區），請勿匯入，改選本格式的表；若與數值無關（例：承辦人姓名），可直接匯入'
	},
	figures: {
		reason: '此處寫有「{found}」，但自本表讀取的是「{taken}」',
		mend: '請以原始資料確認為何種數值。若為「{found}」的值，請勿匯入，改選「{taken}」的表；若為「{taken}」的值，可直接匯入'
	},
	unit: {
		reason: '單位寫作「{found}」，但本格式的值以「{taken}」讀取',
		mend: '請改選以「{taken}」為單位的表。若值確以「{taken}」為單位，請以原始資料確認並改正單位的寫法'
	}
};
