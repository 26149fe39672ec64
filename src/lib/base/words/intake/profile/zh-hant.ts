import type { ProfileRuleWords } from './ja.ts';

export const zhHant: ProfileRuleWords = {
	notJson: {
		reason: '無法以JSON讀取設定檔',
		mend: '請修正JSON'
	},
	misfit: {
		reason: '設定的{path}不正確（應為{expected}）',
		mend: '請參考 data/profiles/ 中的其他設定'
	},
	unknownLayout: {
		reason: '未知的格式。{near}（此表的標題：{headers}）',
		mend: '請將標題恢復原狀，或在「檢查表格」頁面決定各欄的內容並存為設定'
	},
	severalLayouts: {
		reason: '符合多種格式（{profiles}）',
		mend: '請選擇一個設定'
	},
	fileName: {
		reason: '看似已知的格式，但檔名不同，無法判斷是哪一張表',
		mend: '請改回公布時的檔名（含 {names} 之一）'
	},
	sheetCount: {
		reason: '有{count}張工作表（此格式應為{wanted}張）',
		mend: '請確認檔案與公布時相同；若格式已變，請修改 data/profiles/ 的設定'
	},
	sheetMissing: {
		reason: '第{position}張工作表沒有應有的表',
		mend: '請確認檔案與公布時相同；若格式已變，請修改 data/profiles/ 的設定'
	},
	sheetOther: {
		reason: '第{position}張工作表的{field}應為「{taken}」，但寫著「{value}」',
		mend: '請確認工作表順序是否改變；若已變，請修改 data/profiles/ 的設定'
	},
	sheetKnown: {
		reason: '不讀取第{position}張工作表：{why}',
		mend: '無須修改'
	},
	leftSheet: {
		reason: '此工作表沒有已知的表格，未讀取',
		mend: '請確認沒有遺漏'
	},
	leftRows: {
		reason: '表外{count}列未讀取（{rows}）',
		mend: '無需修正'
	},
	columnUnknown: {
		reason: '有此格式中沒有的欄（{header}）',
		mend: '若不需要請刪除，否則請在匯入設定中指定讀法'
	},
	columnRenamed: {
		reason: '此格式沒有「{header}」欄，並缺少「{wanted}」欄',
		mend: '請以原始資料比對數值。若為「{wanted}」的值，請將標題改為「{wanted}」；若為其他數值，請勿匯入，改選本格式的表'
	},
	columnMissing: {
		reason: '缺少欄「{header}」',
		mend: '請確認標題是否變更，並改回原標題'
	},
	columnTwice: {
		reason: '欄「{header}」重複',
		mend: '請刪除其一'
	},
	yearGap: {
		reason: '年度不連續（{header} 之前的年度不存在）',
		mend: '請與原始資料核對標題的年度'
	},
	columnLeft: {
		reason: '欄「{header}」不收錄：{why}',
		mend: '無需修正'
	},
	rowLeft: {
		reason: '此列不收錄（{value}）：{why}',
		mend: '無需修正'
	},
	yearForMonth: {
		reason: '此列視為年平均而不收錄，但位於{month}應在的處',
		mend: '若為{month}的列，請寫明年月；若為年平均，可直接匯入'
	},
	rowsOther: {
		reason: '另有{count}列不屬於「{dataset}」，此處不讀取（{rows}）',
		mend: '無須修改'
	},
	rowsNote: {
		reason: '視為註記的{count}列未讀取（{rows}）',
		mend: '無需修正'
	},
	provisional: {
		reason: '因寫有速報，所有數值均讀為速報值（P）',
		mend: '若為確報，請以原始資料確認寫法'
	},
	rowsEmpty: {
		reason: '無值的{count}列未讀取（{rows}）',
		mend: '無需修正'
	},
	rowsAbove: {
		reason: '標題列之上有{count}列含數值，未讀取（{rows}）',
		mend: '若屬於此表，請將標題列置於其上'
	},
	noteOrRow: {
		reason: '「{value}」的開頭像註記，但同列有數值等內容',
		mend: '若為資料列請刪除開頭的 ※ * (，若為註記請刪除同列的值'
	},
	majorsLeft: {
		reason: '大分類的{count}列不收錄（此資料以中分類收錄）',
		mend: '無需修正'
	},
	foreign: {
		reason: '此表使用其他分類（{name}），非此資料的分類（{list}），無法匯入。相同編號意義不同',
		mend: '請使用依{list}的表；其他分類的值無法與此資料銜接'
	},
	noPeriod: {
		reason: '不知道表格的期間',
		mend: '請寫在表題、工作表名稱或檔名中'
	},
	periodsDiffer: {
		reason: '寫有多個期間（{value}）',
		mend: '請寫在表題、工作表名稱或檔名中'
	},
	periodElsewhere: {
		reason: '依表題讀為{taken}，但此處寫為{value}',
		mend: '請確認是哪個月份的表並統一名稱'
	},
	periodUnit: {
		reason: '本表應為單月的表，但此處寫有{value}，期間長度不同',
		mend: '年或年度的表無法匯入，請改選月表。若為月表，請於表題補上年月'
	},
	periodSpan: {
		reason: '本表應為單月的表，但所寫期間並非剛好一個月（{value}）',
		mend: '合併數月或僅含部分月份的表無法匯入，請選擇各單月的表'
	},
	periodDay: {
		reason: '未明確寫出月份，依此寫法讀為{taken}',
		mend: '請以原始資料確認為該月的表，並於表題補上年月'
	},
	periodOutside: {
		reason: '此處寫有{value}，但表內各列為{taken}',
		mend: '請確認是哪個月份的表，並統一表題、工作表名稱與檔名'
	},
	periodFrequency: {
		reason: '此資料的期間為{frequency}，但此處為{value}',
		mend: '請與原始資料核對'
	},
	noConstant: {
		reason: '不知道表格的{field}',
		mend: '請寫在表題、工作表名稱或檔名中'
	},
	constantsDiffer: {
		reason: '表格的{field}寫有多個（{value}）',
		mend: '請寫在表題、工作表名稱或檔名中'
	},
	constantUnused: {
		reason: '本表的{field}為「{found}」，但此格式僅能匯入{names}的表',
		mend: '請以原始資料確認為何處的表，並改選可匯入的表'
	},
	constantUnclear: {
		reason: '本表的{field}除名稱外另寫有他語，無法判定（{found}）',
		mend: '請以原始資料確認為何處的表，並只寫其名稱；「○○除外」「○○等」的表無法匯入'
	},
	constantElsewhere: {
		reason: '本表的{field}讀作「{taken}」，但此處寫有「{found}」',
		mend: '請以原始資料確認為何者，並統一表題、工作表名稱與檔名'
	},
	constantDefault: {
		reason: '表中未寫{field}，採用此格式的預設（{value}）',
		mend: '若不同請寫在表題'
	},
	labelBlank: {
		reason: '有數值的列，{field}卻為空',
		mend: '即使與上列相同也請寫出'
	},
	twice: {
		reason: '相同項目重複（{key}，前次在第{line}列）',
		mend: '請刪除其一'
	},
	wages: {
		reason: '無法讀為薪資（{value}）',
		mend: '請寫成「200,000円〜250,000円」或「1,100円」'
	},
	date: {
		reason: '無法讀為日期（{value}）',
		mend: '請寫成「2026-10-01」'
	},
	place: {
		reason: '無法判定工作地點的市區町村，故留空（{value}）',
		mend: '請與原始資料核對'
	},
	placeSeveral: {
		reason: '工作地點列有多個市區町村，或另寫有他語，無法判定為其一，故留空（{names}）',
		mend: '若知主要工作地點，請以原始資料確認後僅寫其一'
	},
	placeShared: {
		reason: '{others}亦有名為{name}的市區町村，無法判定為何者，故留空（{value}）',
		mend: '請以原始資料確認，並寫上都道府縣或郡的名'
	},
	placeElsewhere: {
		reason: '工作地點位於{prefecture}，非本資料的市區町村，故留空（{value}）',
		mend: '請以原始資料確認是否與同名市區町村混淆'
	},
	shownStored: {
		reason:
			'此欄{count}個值含有計算尾數（Excel顯示 {shown}，實際的值為 {value}），無法判斷何者為公布的值',
		mend: '若顯示的值才是公布的值，請用ROUND函數四捨五入，或照顯示重新輸入'
	},
	ratio: {
		reason: '公布的{measure} {value} 與 {above} ÷ {below} = {right} 不符',
		mend: '請以原始資料確認三者中何者有誤'
	},
	lackingPart: {
		reason: '僅此列的{measure}為空白，其餘{count}列的倍率與求才求職數俱全',
		mend: '請與原始資料比對欄位是否錯移；若為未公布的值請寫「－」'
	},
	ratioWithoutBase: {
		reason: '分母為0或未公布，{measure}卻為{value}',
		mend: '請與原始資料核對'
	},
	noUnit: {
		reason: '此區分（{value}）的薪資無法判定為月薪或時薪',
		mend: '請分為全職（月薪）與部分工時（時薪）的表'
	},
	majorSum: {
		reason: '大分類{code}的{measure}為{value}，各部分合計為{sum}',
		mend: '請以原始資料確認大分類或各部分有無誤植'
	},
	partsMissing: {
		reason: '「{dataset}」的{dimension}只有{count}個（應為{wanted}個；缺：{missing}）',
		mend: '請確認檔案與公布時相同，且沒有列遺失'
	},
	partsSum: {
		reason: '{total}的{measure}為 {value}，但各{dimension}的值合計為 {sum}（{key}）',
		mend: '請與原始資料核對哪個值輸入錯誤'
	},
	zeroProven: {
		reason: '「{dataset}」有{count}個連字號，依該表本身的合計（{dimension}）可知為0，故記為0',
		mend: '無須修改'
	},
	rowsTwice: {
		reason: '有{count}列的項目重複（第一個：{key}，先前在第{line}列）',
		mend: '請確認是否接連放入兩個月或兩個機關的表，並分別放入不同的檔案或工作表'
	}
};
