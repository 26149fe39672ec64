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
	scale: {
		reason: '{measure}幾乎每一列均約為{when}的{factor}倍（{count}個值）',
		mend: '請以原始資料確認單位、雇用型態、機關或月份是否不同；若正確可直接匯入'
	},
	scaleSlip: {
		reason: '{measure}幾乎每一列均約為{when}的{factor}倍（{count}個值），位數或單位不符',
		mend: '請以原始資料確認位數與單位並改正'
	},
	rowsShifted: {
		reason: '{measure}的值似乎錯開一列（移動一列即與{when}相符，共{count}列）',
		mend: '請以原始資料確認項目名稱與值是否位於同一列'
	},
	rowsOther: {
		reason: '{measure}各列的大小與{when}完全不相似（{count}列）',
		mend: '請確認是否因排序或貼上而使名稱與值錯位'
	},
	areaOther: {
		reason: '此為{own}的表，但其值遠較{when}的{own}更接近{other}（{count}個值）',
		mend: '請以表題與原始資料確認為哪個機關或地區的表'
	},
	areaLikely: {
		reason: '此為{own}的表，但多數數值較{when}的{own}更接近{other}（比較{count}個值）',
		mend: '請以表題與原始資料確認為哪個機關或地區的表；若無誤可直接匯入'
	},
	wagesWithout: {
		reason: '{own}的薪資有{count}列屬於該月{own}求才、求職為0人的職業，可能為{other}的薪資',
		mend: '請以表題與原始資料確認為哪個機關或地區的薪資；若無誤可直接匯入'
	},
	areasExchanged: {
		reason: '{measure}的{own}與{other}的值似乎互換（與「{with}」比較，{count}個月）',
		mend: '請以原始資料確認標題與值的欄、列是否相符；若無誤可直接匯入'
	},
	areaSame: {
		reason: '此為{own}的表，但其值幾乎與{when}的{other}相同（{count}個值）',
		mend: '請以原始資料確認是否將同一表以兩個名稱使用'
	},
	rowsMissing: {
		reason: '{list}共{wanted}項，僅有{count}項（缺：{missing}等）',
		mend: '請以原始資料確認表格是否中斷，或缺少工作表、列'
	},
	tableCut: {
		reason:
			'{list}共{wanted}項，僅有{count}項，{measure}合計為{sum}，不及總計{stated}（缺：{missing}等）',
		mend: '表格中斷，請以原始資料補齊其餘各列'
	},
	otherMonth: {
		reason: '此為{period}的表，但{count}個值中有{share}％與已公布的{other}相同',
		mend: '請確認是否為其他月份的檔案，以及標題與檔名的月份'
	}
};
