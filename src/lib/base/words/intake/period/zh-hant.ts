import type { PeriodRuleWords } from './ja.ts';

export const zhHant: PeriodRuleWords = {
	notPeriod: {
		reason: '無法讀為期間（{value}）',
		mend: '請連同年份書寫，例如「2025-04」'
	},
	calendars: {
		reason: '和曆與西曆的年份不符（{value}）',
		mend: '請以原始資料確認此值'
	},
	month: {
		reason: '沒有{month}月',
		mend: '請以原始資料確認此值'
	},
	beforeEra: {
		reason: '{era}自{start}起，此期間不存在（{value}）',
		mend: '請以原始資料確認此值'
	},
	afterEra: {
		reason: '{era}至{end}為止，讀為{code}',
		mend: '請以原始資料確認此值'
	},
	farAhead: {
		reason: '{code}過於遙遠，年號可能有誤',
		mend: '請以原始資料確認此值'
	},
	noYear: {
		reason: '年份不明（{value}）',
		mend: '請連同年份書寫，例如「2025-04」'
	},
	backwards: {
		reason: '早於上一列（{above}），無法確定年份（{value}）',
		mend: '請連同年份書寫，例如「2025-04」'
	},
	day: {
		reason: '是日期而非期間（{value}）',
		mend: '請連同年份書寫，例如「2025-04」'
	},
	range: {
		reason: '不是單一期間（{value}）',
		mend: '請連同年份書寫，例如「2025-04」'
	},
	inherited: {
		reason: '「{value}」沿用上一列的年份（年號），讀為{code}',
		mend: '請連同年份書寫，例如「2025-04」'
	}
};
