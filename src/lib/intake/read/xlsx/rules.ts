import { say } from '#lib/contract/finding.ts';
import type { Rule } from '#lib/contract/sighting.ts';

const AGAIN = say(
	'Excelで開けるか確かめ、.xlsx で保存し直してください',
	'see whether Excel opens it, and save it again as .xlsx',
	'請確認Excel能否開啟，並另存為 .xlsx'
);
const UNHIDE = say(
	'再表示して中身を確かめ、不要なら消してください',
	'show it, look at what it holds, and delete what is not needed',
	'請取消隱藏並確認內容，不需要則刪除'
);
const LOOK = say(
	'Excelで見える値と見比べてください',
	'compare it with what Excel shows',
	'請與Excel顯示的值核對'
);

/** What a workbook says beyond its text. */
export const WORKBOOK_RULES = {
	broken: {
		id: 'workbook-broken',
		severity: 'error',
		reason: say(
			'ブックが壊れています（{value}）',
			'the workbook is broken ({value})',
			'活頁簿已損壞（{value}）'
		),
		mend: AGAIN
	},
	tooLarge: {
		id: 'workbook-too-large',
		severity: 'error',
		reason: say(
			'シートのセルが多すぎます（上限 {limit}）',
			'a sheet has too many cells (at most {limit})',
			'工作表儲存格過多（上限{limit}）'
		),
		mend: say('月ごとに分けてください', 'split it by month', '請按月拆分')
	},
	sheets: {
		id: 'L1-02',
		severity: 'warning',
		reason: say(
			'シートが{count}枚あります（{value}）',
			'{count} sheets ({value})',
			'有{count}張工作表（{value}）'
		),
		mend: say(
			'取り込むシートを選んでください。1つのファイルには1つの表が望まれます',
			'choose the sheets to take; one table a file is wanted',
			'請選擇要匯入的工作表；建議一檔一表'
		)
	},
	objects: {
		id: 'L1-10',
		severity: 'warning',
		reason: say(
			'図形・画像・コメントなどがあり、読み取れません',
			'drawings, pictures or comments, which are not read',
			'含圖形、圖片或註解，無法讀取'
		),
		mend: say(
			'意味のある文字はセルに書いてください',
			'write what matters into cells',
			'有意義的文字請寫入儲存格'
		)
	},
	colours: {
		id: 'L1-11',
		severity: 'note',
		reason: say(
			'塗りつぶしの色があります。色の意味は読み取れません',
			'cells are coloured; what a colour means is not read',
			'有填滿色彩，無法讀取其意義'
		),
		mend: say(
			'色で区別していることがあれば、列を設けて書いてください',
			'write what the colours tell into a column of its own',
			'若以色彩區分，請另設欄位填寫'
		)
	},
	merged: {
		id: 'L1-12',
		severity: 'warning',
		reason: say(
			'セルの結合（{range}）があります。値は左上のセルだけにあります',
			'merged cells ({range}): the value stands in the first alone',
			'有合併儲存格（{range}），值只在左上格'
		),
		mend: say(
			'結合を解き、それぞれのセルに値を書いてください',
			'unmerge, and write the value into every cell',
			'請取消合併，並在各格寫入值'
		)
	},
	hiddenSheet: {
		id: 'L1-13',
		severity: 'warning',
		reason: say('非表示のシートです', 'a hidden sheet', '隱藏的工作表'),
		mend: UNHIDE
	},
	hiddenRow: {
		id: 'L1-13',
		severity: 'warning',
		reason: say('非表示の行（{value}）があります', 'hidden rows ({value})', '有隱藏列（{value}）'),
		mend: UNHIDE
	},
	hiddenColumn: {
		id: 'L1-13',
		severity: 'warning',
		reason: say(
			'非表示の列（{value}）があります',
			'hidden columns ({value})',
			'有隱藏欄（{value}）'
		),
		mend: UNHIDE
	},
	formula: {
		id: 'L2-06',
		severity: 'note',
		reason: say(
			'式（{formula}）です。保存された結果「{value}」を読みました',
			'a formula ({formula}); its stored result {value} was read',
			'是公式（{formula}），讀取其儲存結果「{value}」'
		),
		mend: say('値として貼り付けてください', 'paste it as a value', '請以值貼上')
	},
	externalFormula: {
		id: 'L2-06',
		severity: 'warning',
		reason: say(
			'ほかのファイルを参照する式（{formula}）で、結果「{value}」が古い恐れがあります',
			'a formula on another file ({formula}): its result {value} may be old',
			'公式引用其他檔案（{formula}），結果「{value}」可能已過時'
		),
		mend: say('値として貼り付けてください', 'paste it as a value', '請以值貼上')
	},
	noResult: {
		id: 'L2-06',
		severity: 'error',
		reason: say(
			'式（{formula}）の結果が保存されていません',
			'a formula ({formula}) without a stored result',
			'公式（{formula}）沒有儲存結果'
		),
		mend: say(
			'Excelで開いて保存し直すか、値として貼り付けてください',
			'open and save it in Excel, or paste it as a value',
			'請以Excel開啟後儲存，或以值貼上'
		)
	},
	cellError: {
		id: 'cell-error',
		severity: 'error',
		reason: say(
			'Excelの計算エラー（{value}）です',
			'an error of Excel ({value})',
			'Excel計算錯誤（{value}）'
		),
		mend: say(
			'式を直すか、公表されていない値なら空欄にしてください',
			'mend the formula; leave an unpublished value empty',
			'請修正公式；未公布的值請留空'
		)
	},
	shown: {
		id: 'cell-shown',
		severity: 'warning',
		reason: say(
			'Excelでは「{shown}」と見えますが、入っている値は「{value}」です',
			'Excel shows {shown}, the cell holds {value}',
			'Excel顯示「{shown}」，實際值為「{value}」'
		),
		mend: say(
			'どちらが公表の値か確かめ、その値を入れてください',
			'see which was published, and enter that',
			'請確認何者為公布值並填入'
		)
	},
	unknownFormat: {
		id: 'cell-format',
		severity: 'warning',
		reason: say(
			'表示形式（{format}）のため、見える値は「{value}」と違うかもしれません',
			'under the format {format} the cell may show something else than {value}',
			'因顯示格式（{format}），顯示值可能與「{value}」不同'
		),
		mend: LOOK
	},
	date: {
		id: 'cell-date',
		severity: 'note',
		reason: say(
			'日付のセルです。「{value}」として読みました',
			'a date cell, read as {value}',
			'是日期儲存格，讀為「{value}」'
		),
		mend: LOOK
	},
	dateWithoutYear: {
		id: 'cell-date',
		severity: 'warning',
		reason: say(
			'日付のセルです（{value}）。「4-5」などをExcelが日付に変えたのかもしれません',
			'a date cell ({value}): Excel may have made a date of something like 4-5',
			'是日期儲存格（{value}），可能是Excel將「4-5」等轉成日期'
		),
		mend: LOOK
	},
	badDate: {
		id: 'cell-date',
		severity: 'error',
		reason: say(
			'日付として読めない値（{value}）です',
			'a date cell that holds no date ({value})',
			'日期儲存格的值（{value}）不是日期'
		),
		mend: LOOK
	},
	precision: {
		id: 'cell-precision',
		severity: 'note',
		reason: say(
			'計算の端数（{stored}）を、Excelと同じ15桁「{value}」で読みました',
			'{stored} was read with fifteen digits, as Excel does: {value}',
			'計算尾數（{stored}）以Excel的15位讀為「{value}」'
		),
		mend: say('直す必要はありません', 'nothing to mend', '無需修正')
	},
	superscript: {
		id: 'cell-superscript',
		severity: 'warning',
		reason: say(
			'上付き文字が続いています（{value}）。注の番号が値の一部に見えます',
			'superscript letters within ({value}): a note’s number looks like part of the value',
			'含上標文字（{value}），註號看似值的一部分'
		),
		mend: say('注は別の列に書いてください', 'write notes into another column', '註記請寫在其他欄')
	},
	struck: {
		id: 'cell-struck',
		severity: 'warning',
		reason: say(
			'取り消し線のある文字です（{value}）',
			'struck-out text ({value})',
			'含刪除線文字（{value}）'
		),
		mend: say(
			'消すか、線を外してください',
			'delete it, or take the line away',
			'請刪除或取消刪除線'
		)
	}
} as const satisfies Record<string, Rule>;
