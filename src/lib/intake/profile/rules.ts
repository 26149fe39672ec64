import { say } from '#lib/contract/finding.ts';
import type { Rule } from '#lib/contract/sighting.ts';

const COMPARE = say('元の資料と見比べてください', 'compare it with the source', '請與原始資料核對');
const RENAME = say(
	'表の題かシート名かファイル名に書いてください（例：ハローワーク熊本_2026年10月.xlsx）',
	'write it into the title, the name of the sheet or of the file',
	'請寫在表題、工作表名稱或檔名中'
);
const NOTHING = say('直す必要はありません', 'nothing to mend', '無需修正');
const DECIDE = say(
	'不要な列なら消し、必要なら取り込みの設定で読み方を決めてください',
	'remove it, or let the profile say what it is',
	'若不需要請刪除，否則請在匯入設定中指定讀法'
);

/** What can be wrong between a file and the layout that it is read by. */
export const PROFILE_RULES = {
	notJson: {
		id: 'profile-json',
		severity: 'error',
		reason: say(
			'設定ファイルをJSONとして読めません',
			'not readable as JSON',
			'無法以JSON讀取設定檔'
		),
		mend: say('JSONの書き方を直してください', 'mend the JSON', '請修正JSON')
	},
	misfit: {
		id: 'profile-shape',
		severity: 'error',
		reason: say(
			'設定の {path} が正しくありません（{expected} のはず）',
			'{path} is not {expected}',
			'設定的{path}不正確（應為{expected}）'
		),
		mend: say(
			'data/profiles/ の他の設定を見て直してください',
			'see the other files of data/profiles/',
			'請參考 data/profiles/ 中的其他設定'
		)
	},
	unknownLayout: {
		id: 'layout-unknown',
		severity: 'error',
		reason: say(
			'知らない様式です（見出し：{headers}）',
			'an unknown layout (headers: {headers})',
			'未知的格式（標題：{headers}）'
		),
		mend: say(
			'どの列が何かを「表を検査する」のページで決め、設定として保存してください',
			'say on the page “Check a table” what each column is, and save that as a profile',
			'請在「檢查表格」頁面指定各欄內容並儲存為設定'
		)
	},
	severalLayouts: {
		id: 'layout-several',
		severity: 'error',
		reason: say(
			'複数の様式にあてはまります（{profiles}）',
			'several layouts fit ({profiles})',
			'符合多種格式（{profiles}）'
		),
		mend: say('設定を1つ選んでください', 'choose one profile', '請選擇一個設定')
	},
	leftSheet: {
		id: 'sheet-left',
		severity: 'warning',
		reason: say(
			'このシートには知っている表がなく、読んでいません',
			'no known table on this sheet: it was not read',
			'此工作表沒有已知的表格，未讀取'
		),
		mend: say('必要な表がないか確かめてください', 'see that nothing is missed', '請確認沒有遺漏')
	},
	leftRows: {
		id: 'rows-left',
		severity: 'note',
		reason: say(
			'表の外の{count}行は読んでいません（{value}）',
			'{count} rows outside the tables were not read ({value})',
			'表格外的{count}列未讀取（{value}）'
		),
		mend: NOTHING
	},
	columnUnknown: {
		id: 'column-unknown',
		severity: 'error',
		reason: say(
			'この様式にない列があります（{header}）',
			'a column that this layout does not have ({header})',
			'有此格式中沒有的欄（{header}）'
		),
		mend: DECIDE
	},
	columnMissing: {
		id: 'column-missing',
		severity: 'error',
		reason: say(
			'列「{header}」がありません',
			'the column {header} is missing',
			'缺少欄「{header}」'
		),
		mend: say(
			'見出しが変わっていないか確かめ、元の見出しに戻してください',
			'see whether the header changed, and set it back',
			'請確認標題是否變更，並改回原標題'
		)
	},
	columnTwice: {
		id: 'column-twice',
		severity: 'error',
		reason: say(
			'列「{header}」が2つあります',
			'the column {header} stands twice',
			'欄「{header}」重複'
		),
		mend: say('どちらかを消してください', 'remove one', '請刪除其一')
	},
	columnLeft: {
		id: 'column-left',
		severity: 'note',
		reason: say(
			'列「{header}」は載せません：{why}',
			'the column {header} is not kept: {why}',
			'欄「{header}」不收錄：{why}'
		),
		mend: NOTHING
	},
	rowLeft: {
		id: 'row-left',
		severity: 'note',
		reason: say(
			'この行は載せません（{value}）：{why}',
			'this row is not kept ({value}): {why}',
			'此列不收錄（{value}）：{why}'
		),
		mend: NOTHING
	},
	majorsLeft: {
		id: 'majors-left',
		severity: 'note',
		reason: say(
			'大分類の{count}行は載せません（平均は内訳から計算できず、このデータは中分類で持ちます）',
			'{count} rows of major groups are not kept: the dataset holds middle groups',
			'大分類的{count}列不收錄（此資料以中分類收錄）'
		),
		mend: NOTHING
	},
	foreign: {
		id: 'classification',
		severity: 'error',
		reason: say(
			'この表は別の分類（{name}）で、このデータの分類（{list}）ではないため、取り込めません。同じ番号でも意味が違います',
			'this table uses another classification ({name}), not that of the dataset ({list}): equal numbers mean other things',
			'此表使用其他分類（{name}），非此資料之分類（{list}），無法匯入。相同編號意義不同'
		),
		mend: say(
			'{list} による表を使ってください。古い分類の値はこのデータとつなげません',
			'use a table by {list}; values of another classification cannot be joined to it',
			'請使用依{list}之表；其他分類的值無法與此資料銜接'
		)
	},
	noPeriod: {
		id: 'period-missing',
		severity: 'error',
		reason: say(
			'どの期間の表か分かりません',
			'the period of the table is not known',
			'不知道表格的期間'
		),
		mend: RENAME
	},
	periodsDiffer: {
		id: 'period-several',
		severity: 'error',
		reason: say(
			'期間が複数書かれています（{value}）',
			'several periods are written ({value})',
			'寫有多個期間（{value}）'
		),
		mend: RENAME
	},
	periodElsewhere: {
		id: 'period-elsewhere',
		severity: 'warning',
		reason: say(
			'表の題の期間（{taken}）として読みましたが、ここには {value} とあります',
			'read as {taken}, the period of the title, but here it says {value}',
			'依表題讀為{taken}，但此處寫為{value}'
		),
		mend: say(
			'どちらの月の表か確かめ、ファイル名かシート名をそろえてください',
			'see which month the table is of',
			'請確認是哪個月份的表並統一名稱'
		)
	},
	periodFrequency: {
		id: 'period-frequency',
		severity: 'error',
		reason: say(
			'このデータの期間は{frequency}ですが、{value}です',
			'periods of this dataset are {frequency}; this is {value}',
			'此資料的期間為{frequency}，但此處為{value}'
		),
		mend: COMPARE
	},
	noConstant: {
		id: 'constant-missing',
		severity: 'error',
		reason: say(
			'表の{field}が分かりません',
			'the {field} of the table is not known',
			'不知道表格的{field}'
		),
		mend: RENAME
	},
	constantsDiffer: {
		id: 'constant-several',
		severity: 'error',
		reason: say(
			'表の{field}が複数書かれています（{value}）',
			'several values of {field} are written ({value})',
			'表格的{field}寫有多個（{value}）'
		),
		mend: RENAME
	},
	constantDefault: {
		id: 'constant-default',
		severity: 'note',
		reason: say(
			'表に{field}が書かれていないため、この様式の既定（{value}）としました',
			'{field} is not written; the default of the layout was taken ({value})',
			'表中未寫{field}，採用此格式之預設（{value}）'
		),
		mend: say(
			'違うときは表の題に書いてください',
			'write it into the title where it differs',
			'若不同請寫在表題'
		)
	},
	labelBlank: {
		id: 'L2-02',
		severity: 'error',
		reason: say(
			'値のある行なのに、{field}が空です',
			'a row with values whose {field} is empty',
			'有數值的列，{field}卻為空'
		),
		mend: say('上と同じでも省かずに書いてください', 'write it out', '即使與上列相同也請寫出')
	},
	twice: {
		id: 'row-twice',
		severity: 'error',
		reason: say(
			'同じ項目が2度あります（{key}、前は{line}行目）',
			'the same item stands twice ({key}; before on line {line})',
			'相同項目重複（{key}，前次在第{line}列）'
		),
		mend: say('どちらかを消してください', 'remove one', '請刪除其一')
	},
	wages: {
		id: 'wage-text',
		severity: 'error',
		reason: say(
			'賃金として読めません（{value}）',
			'not a wage: {value}',
			'無法讀為薪資（{value}）'
		),
		mend: say(
			'「200,000円〜250,000円」か「1,100円」のように書いてください',
			'write it like 200,000円〜250,000円 or 1,100円',
			'請寫成「200,000円〜250,000円」或「1,100円」'
		)
	},
	date: {
		id: 'date-text',
		severity: 'error',
		reason: say(
			'日付として読めません（{value}）',
			'not a date: {value}',
			'無法讀為日期（{value}）'
		),
		mend: say(
			'「2026-10-01」か「令和8年10月1日」のように書いてください',
			'write it like 2026-10-01',
			'請寫成「2026-10-01」'
		)
	},
	place: {
		id: 'place-unknown',
		severity: 'warning',
		reason: say(
			'就業場所の市区町村が決められないため、空欄にしました（{value}）',
			'the municipality of {value} is not known: left empty',
			'無法判定工作地點的市區町村，故留空（{value}）'
		),
		mend: COMPARE
	},
	ratio: {
		id: 'ratio',
		severity: 'error',
		reason: say(
			'公表の{measure} {value} が、{above} ÷ {below} = {right} と合いません',
			'the printed {measure} {value} is not {above} ÷ {below} = {right}',
			'公布的{measure} {value} 與 {above} ÷ {below} = {right} 不符'
		),
		mend: say(
			'3つの値のどれに打ち間違いがあるか、元の資料で確かめてください',
			'see in the source which of the three is mistyped',
			'請以原始資料確認三者中何者有誤'
		)
	},
	ratioWithoutBase: {
		id: 'ratio-base',
		severity: 'error',
		reason: say(
			'求職者数が0か未公表なのに、{measure}が{value}です',
			'{measure} is {value}, but its base is 0 or not published',
			'分母為0或未公布，{measure}卻為{value}'
		),
		mend: COMPARE
	},
	noUnit: {
		id: 'unit-unknown',
		severity: 'error',
		reason: say(
			'この区分（{value}）の賃金は、月額か時間額か決められません',
			'pay of {value} is neither monthly nor hourly',
			'此區分（{value}）的薪資無法判定為月薪或時薪'
		),
		mend: say(
			'パートを除く（月額）とパート（時間額）を分けた表にしてください',
			'use separate tables for full-time (monthly) and part-time (hourly)',
			'請分為全職（月薪）與部分工時（時薪）之表'
		)
	},
	majorSum: {
		id: 'major-sum',
		severity: 'error',
		reason: say(
			'大分類 {code} の{measure}は {value} ですが、内訳の合計は {sum} です',
			'{measure} of {code} is {value}, but its parts add up to {sum}',
			'大分類{code}的{measure}為{value}，各部分合計為{sum}'
		),
		mend: say(
			'大分類か内訳のどちらに打ち間違いがあるか、元の資料で確かめてください',
			'see in the source whether the major or a part is mistyped',
			'請以原始資料確認大分類或各部分有無誤植'
		)
	}
} as const satisfies Record<string, Rule>;
