import { say } from '#lib/contract/finding.ts';
import type { Rule } from '#lib/contract/sighting.ts';

const COMPARE = say(
	'元のファイルと見比べてください',
	'compare it with the original file',
	'請與原始檔案核對'
);

/** What can be wrong with a file as a table of cells. */
export const READ_RULES = {
	repeated: {
		id: 'file-repeated',
		severity: 'error',
		reason: say(
			'同じ名前のファイルが2つあり、区別できません（{value}）',
			'two files of one name cannot be told apart ({value})',
			'有兩個同名檔案，無法區分（{value}）'
		),
		mend: say(
			'どちらか一方だけを選ぶか、名前を変えてください',
			'choose one of them, or rename one',
			'請只選其中一個，或變更名稱'
		)
	},
	noRows: {
		id: 'table-empty',
		severity: 'error',
		reason: say('表がありません', 'there is no table', '沒有表格'),
		mend: say(
			'表のあるファイルを選んでください',
			'choose a file that holds a table',
			'請選取含表格的檔案'
		)
	},
	onlyHeader: {
		id: 'table-header-only',
		severity: 'error',
		reason: say(
			'見出しだけで、データの行がありません',
			'a header alone, without any row of data',
			'只有標題，沒有資料列'
		),
		mend: COMPARE
	},
	delimiter: {
		id: 'csv-delimiter',
		severity: 'error',
		reason: say(
			'区切りがコンマ・タブ・セミコロンのどれか決められません',
			'undecidable whether commas, tabs or semicolons separate the columns',
			'無法判定以逗號、定位字元或分號分隔'
		),
		mend: say(
			'区切りを選ぶか、値を " で囲んで保存し直してください',
			'choose the separator, or save again with the values in quotation marks',
			'請指定分隔符號，或以 " 括住值後重新儲存'
		)
	},
	openQuote: {
		id: 'csv-quote-open',
		severity: 'error',
		reason: say(
			'この行で始まる引用符（"）が閉じていません',
			'the quotation mark that opens on this line is never closed',
			'此行開始的引號（"）沒有結尾'
		),
		mend: say(
			'引用符を閉じるか、消してください',
			'close it or take it away',
			'請補上結尾引號或刪除'
		)
	},
	badQuote: {
		id: 'csv-quote',
		severity: 'error',
		reason: say(
			'引用符（"）の使い方が正しくなく、列の区切りが確かではありません',
			'a quotation mark is out of place, so that the columns are not certain',
			'引號（"）使用不當，無法確定欄位界線'
		),
		mend: say(
			'値の中の " は "" と書き、値の全体を " で囲んでください',
			'write a quotation mark within a value as "" and quote the whole value',
			'值中的 " 請寫成 ""，並以 " 括住整個值'
		)
	},
	width: {
		id: 'row-width',
		severity: 'error',
		reason: say(
			'列の数が{count}で、表の{usual}列と違います',
			'{count} columns, where the table has {usual}',
			'有{count}欄，與表格的{usual}欄不同'
		),
		mend: say(
			'欠けた区切りを補い、コンマを含む値は " で囲んでください',
			'add the missing separators, and quote values that hold commas',
			'請補上缺少的分隔符號，含逗號的值請以 " 括住'
		)
	},
	lineBreaks: {
		id: 'csv-line-breaks',
		severity: 'note',
		reason: say(
			'改行の種類が混ざっています（{kinds}）。LFとして読みました',
			'kinds of line break are mixed ({kinds}); read as LF',
			'換行種類混用（{kinds}），以LF讀取'
		),
		mend: say('直す必要はありません', 'nothing to mend', '無需修正')
	},
	noLastBreak: {
		id: 'file-end',
		severity: 'warning',
		reason: say(
			'最後の行が改行で終わっていません。途中で切れた可能性があります',
			'the last line has no line break: the file may have been cut',
			'最後一行沒有換行，檔案可能被截斷'
		),
		mend: say(
			'最後の行が元のファイルと同じか確かめてください',
			'see that the last line is that of the original',
			'請確認最後一行與原始檔相同'
		)
	},
	rows: {
		id: 'table-rows',
		severity: 'error',
		reason: say(
			'行が多すぎます（上限 {limit}）',
			'too many rows (at most {limit})',
			'列數過多（上限{limit}）'
		),
		mend: say('月ごとに分けてください', 'split it by month', '請按月拆分')
	},
	columns: {
		id: 'table-columns',
		severity: 'error',
		reason: say(
			'列が多すぎます（{count}、上限 {limit}）',
			'too many columns ({count}, at most {limit})',
			'欄數過多（{count}，上限{limit}）'
		),
		mend: COMPARE
	},
	cell: {
		id: 'cell-length',
		severity: 'error',
		reason: say(
			'1つのセルが長すぎます（{count}文字、上限 {limit}文字）。引用符の閉じ忘れかもしれません',
			'a cell of {count} characters (at most {limit}); a quotation mark may not be closed',
			'單一儲存格過長（{count}字，上限{limit}字），可能是引號未結尾'
		),
		mend: COMPARE
	}
} as const satisfies Record<string, Rule>;
