import type { TimeRuleWords } from './ja.ts';

export const zhHant: TimeRuleWords = {
	future: {
		reason: '{period}尚未到來（今日為{today}）',
		mend: '請以原始資料確認年、年度或年號是否誤植'
	},
	unfinished: {
		reason: '{period}尚未結束（今日為{today}）',
		mend: '請以原始資料確認是否為至今的累計'
	},
	gap: {
		reason: '上次公布的{last}以後，{missing}既未公布，本次亦未匯入（共{count}期）',
		mend: '請確認年或月是否誤植；若有該月、該年的表，請一併匯入；若尚無，可直接匯入'
	},
	early: {
		reason: '{period}遠早於已公布的最早期間{first}',
		mend: '請以原始資料確認年或年號是否誤植'
	},
	longAgo: {
		reason: '{period} 早於今日（{today}）十年以上',
		mend: '請以原始資料確認年或年號是否誤植'
	},
	receivedLater: {
		reason: '受理日期（{value}）晚於今日（{today}）',
		mend: '請以原始資料確認日期是否誤植'
	},
	receivedAfter: {
		reason: '受理日期（{value}）晚於本期月份（{period}）',
		mend: '請以原始資料確認屬於哪一期的職缺'
	},
	receivedLong: {
		reason: '受理日期（{value}）早於本期月份（{period}）兩年以上',
		mend: '請以原始資料確認年或年號是否誤植'
	},
	deadline: {
		reason: '介紹期限（{value}）距受理日期（{received}）超過一年',
		mend: '請以原始資料確認年或年號是否誤植'
	}
};
