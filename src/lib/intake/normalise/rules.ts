import { say } from '#lib/contract/finding.ts';
import type { Rule } from '#lib/contract/sighting.ts';

const DIGITS_ALONE = say(
	'半角数字だけにし、公表されていない値は空欄にしてください',
	'use digits alone; leave an unpublished value empty',
	'請只用半形數字；未公布的值請留空'
);
const LOOK = say(
	'元の資料でこの値を確かめてください',
	'see this value in the source',
	'請以原始資料確認此值'
);
const WHOLE_PERIOD = say(
	'「2025-04」か「令和7年4月」のように年から書いてください',
	'write it with its year, like 2025-04',
	'請連同年份書寫，例如「2025-04」'
);

/** What keeps a text from being read as a number. */
export const NUMBER_RULES = {
	notNumber: {
		id: 'L2-01',
		severity: 'error',
		reason: say(
			'数値として読めません（{value}）',
			'not a number: {value}',
			'無法讀為數值（{value}）'
		),
		mend: DIGITS_ALONE
	},
	grouping: {
		id: 'number-grouping',
		severity: 'error',
		reason: say(
			'コンマの位置が3桁ごとではなく、値が決められません（{value}）',
			'commas are not at every third digit: {value} is undecidable',
			'逗號不是每3位，無法確定數值（{value}）'
		),
		mend: LOOK
	},
	point: {
		id: 'number-point',
		severity: 'error',
		reason: say(
			'小数か桁区切りか決められません（{value}）',
			'decimals or thousands: {value} is undecidable',
			'無法判定為小數或千分位（{value}）'
		),
		mend: LOOK
	},
	decimals: {
		id: 'number-decimals',
		severity: 'error',
		reason: say(
			'小数が{count}桁あります（この列は{limit}桁まで）',
			'{count} decimals, where this column has {limit} at most',
			'小數有{count}位（此欄最多{limit}位）'
		),
		mend: LOOK
	},
	digits: {
		id: 'number-digits',
		severity: 'error',
		reason: say(
			'桁が多すぎて、正確に扱えません（{value}）',
			'too many digits to be kept exactly ({value})',
			'位數過多，無法精確處理（{value}）'
		),
		mend: LOOK
	},
	leadingZero: {
		id: 'number-zero',
		severity: 'error',
		reason: say(
			'0で始まり、数値かコードか決められません（{value}）',
			'it begins with 0: {value} may be a number or a code',
			'以0開頭，無法判定為數值或代碼（{value}）'
		),
		mend: LOOK
	},
	exponent: {
		id: 'number-exponent',
		severity: 'error',
		reason: say(
			'指数の書き方（{value}）で、下の桁が失われている恐れがあります',
			'an exponent ({value}): lower digits may be lost',
			'為指數寫法（{value}），低位數可能遺失'
		),
		mend: say(
			'Excelで列の表示形式を「数値」にしてから保存し直してください',
			'set the column to "Number" in Excel and save again',
			'請在Excel將欄位格式設為「數值」後重新儲存'
		)
	},
	brackets: {
		id: 'number-brackets',
		severity: 'error',
		reason: say(
			'括弧付きの値（{value}）は、負の数か再掲・参考値か決められません',
			'a value in brackets ({value}): negative, or given again for reference',
			'括號內的值（{value}）無法判定為負數或參考值'
		),
		mend: LOOK
	},
	several: {
		id: 'L1-07',
		severity: 'error',
		reason: say(
			'1つのセルに複数の値があります（{value}）',
			'several values in one cell ({value})',
			'單一儲存格有多個值（{value}）'
		),
		mend: say('1つのセルに1つの値にしてください', 'one value a cell', '請一格一值')
	},
	unit: {
		id: 'number-unit',
		severity: 'error',
		reason: say(
			'単位「{unit}」は、この列の単位と違います',
			'the unit {unit} is not that of the column',
			'單位「{unit}」與此欄單位不同'
		),
		mend: LOOK
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
	}
} as const satisfies Record<string, Rule>;

/** What keeps a text from being read as a period, or makes it doubtful. */
export const PERIOD_RULES = {
	notPeriod: {
		id: 'period-unreadable',
		severity: 'error',
		reason: say(
			'期間として読めません（{value}）',
			'not a period: {value}',
			'無法讀為期間（{value}）'
		),
		mend: WHOLE_PERIOD
	},
	month: {
		id: 'period-month',
		severity: 'error',
		reason: say('{month}月はありません', 'there is no month {month}', '沒有{month}月'),
		mend: LOOK
	},
	beforeEra: {
		id: 'period-before-era',
		severity: 'error',
		reason: say(
			'{era}は{start}からで、この期間はありません（{value}）',
			'{era} began in {start}: there is no {value}',
			'{era}自{start}起，此期間不存在（{value}）'
		),
		mend: LOOK
	},
	afterEra: {
		id: 'period-after-era',
		severity: 'warning',
		reason: say(
			'{era}は{end}までです。{code}として読みました',
			'{era} ended in {end}; read as {code}',
			'{era}至{end}為止，讀為{code}'
		),
		mend: LOOK
	},
	farAhead: {
		id: 'period-far',
		severity: 'warning',
		reason: say(
			'{code}は遠い先です。元号の書き間違いかもしれません',
			'{code} is far ahead: the era may be mistaken',
			'{code}過於遙遠，年號可能有誤'
		),
		mend: LOOK
	},
	noYear: {
		id: 'period-no-year',
		severity: 'error',
		reason: say(
			'年が分かりません（{value}）',
			'the year is not known ({value})',
			'年份不明（{value}）'
		),
		mend: WHOLE_PERIOD
	},
	backwards: {
		id: 'period-backwards',
		severity: 'error',
		reason: say(
			'上の行（{above}）より前になり、どの年か決められません（{value}）',
			'before the row above ({above}): the year of {value} is undecidable',
			'早於上一列（{above}），無法確定年份（{value}）'
		),
		mend: WHOLE_PERIOD
	},
	day: {
		id: 'period-day',
		severity: 'error',
		reason: say(
			'期間ではなく日付です（{value}）',
			'a date, not a period ({value})',
			'是日期而非期間（{value}）'
		),
		mend: WHOLE_PERIOD
	},
	range: {
		id: 'period-range',
		severity: 'error',
		reason: say(
			'1つの期間ではありません（{value}）',
			'not one period ({value})',
			'不是單一期間（{value}）'
		),
		mend: WHOLE_PERIOD
	},
	inherited: {
		id: 'L2-02',
		severity: 'note',
		reason: say(
			'「{value}」の年（元号）は上の行のものを使い、{code}としました',
			'{value} takes the year (era) of the row above: {code}',
			'「{value}」沿用上一列的年份（年號），讀為{code}'
		),
		mend: WHOLE_PERIOD
	}
} as const satisfies Record<string, Rule>;

/** What keeps a name from being read as a code. */
export const CODE_RULES = {
	unknown: {
		id: 'code-unknown',
		severity: 'error',
		reason: say(
			'コード表（{list}）にない名称です（{value}）。{near}',
			'not a name of the list {list}: {value}. {near}',
			'代碼表（{list}）中沒有此名稱（{value}）。{near}'
		),
		mend: say(
			'名称を直すか、対応を取り込みの設定に加えてください',
			'correct the name, or add it to the profile',
			'請修正名稱，或在匯入設定中加入對應'
		)
	},
	several: {
		id: 'code-several',
		severity: 'error',
		reason: say(
			'同じ名称のコードが複数あります（{codes}）',
			'several codes have this name ({codes})',
			'多個代碼有相同名稱（{codes}）'
		),
		mend: say('コードも書いてください', 'write the code too', '請一併填寫代碼')
	},
	disagrees: {
		id: 'code-disagrees',
		severity: 'error',
		reason: say(
			'番号「{code}」と名称「{name}」が合いません（{list}では {right}）。別の分類の表かもしれません',
			'the number {code} and the name {name} disagree ({right} in {list}): another classification?',
			'編號「{code}」與名稱「{name}」不符（{list}中為{right}），可能是其他分類的表'
		),
		mend: say(
			'どの分類（改定年）の表か確かめてください',
			'see which classification and edition the table uses',
			'請確認此表使用的分類與修訂年'
		)
	},
	bare: {
		id: 'code-bare',
		severity: 'error',
		reason: say(
			'番号だけで名称がなく、どの分類の番号か決められません（{value}）',
			'a number without a name: its classification is unknown ({value})',
			'只有編號沒有名稱，無法判定屬於何種分類（{value}）'
		),
		mend: say('名称も書いてください', 'write the name too', '請一併填寫名稱')
	},
	blank: {
		id: 'L1-09',
		severity: 'error',
		reason: say('名称が空です', 'the name is empty', '名稱為空'),
		mend: say(
			'上と同じでも省かずに書いてください',
			'write it out, even where it repeats the row above',
			'即使與上列相同也請寫出'
		)
	}
} as const satisfies Record<string, Rule>;

export const DITTO_RULES = {
	repeated: {
		id: 'L2-02',
		severity: 'note',
		reason: say(
			'「{value}」を上のセルの値（{above}）としました',
			'{value} was read as the cell above ({above})',
			'「{value}」讀為上一格的值（{above}）'
		),
		mend: say('省かずに値を書いてください', 'write the value out', '請寫出完整的值')
	},
	nothingAbove: {
		id: 'L2-02',
		severity: 'error',
		reason: say(
			'「{value}」の上に値がありません',
			'there is nothing above {value}',
			'「{value}」上方沒有值'
		),
		mend: say('値を書いてください', 'write the value', '請寫出值')
	}
} as const satisfies Record<string, Rule>;
